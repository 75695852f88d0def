import { createTopicsOf } from '../../topics/create-all-topics.js';
import { type HubCommand, optional, WrongUsage } from '../hub-command.js';

/** `hub topics`: what a Job runs before the services of a new version start. */
export const TOPICS_COMMAND: HubCommand = {
  name: 'topics',
  summary: 'creates the topics that are declared and do not exist yet',
  usage: ['topics [--replicas 1]   existing topics stay as they are; 3 replicas in production'],
  options: { replicas: { type: 'string' } },
  async run({ messaging }, given) {
    const replicas = Number(optional(given, 'replicas') ?? '1');
    if (!Number.isInteger(replicas) || replicas < 1 || replicas > 9)
      throw new WrongUsage('--replicas is a whole number from 1 to 9.');
    const created = await createTopicsOf(messaging, replicas);
    const lines =
      created.length === 0
        ? ['All topics exist.']
        : [`Created ${String(created.length)} topics:`, ...created];
    return { lines, json: { created }, isWell: true };
  },
};
