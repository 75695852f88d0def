import { restore } from '../backup/restore.js';
import { type HubCommand, required } from '../hub-command.js';

/** `hub restore`: databases from a backup, with all services stopped. */
export const RESTORE: HubCommand = {
  name: 'restore',
  summary: 'fills empty databases from a backup; the services must be stopped',
  usage: [
    'restore --from FOLDER   refuses a database that holds anything; afterwards delete and create the topics,',
    '                        since the relays publish every history again (docs/for-operators.md, restore)',
  ],
  options: { from: { type: 'string' } },
  async run(operator, given) {
    const folder = required(given, 'from');
    const manifest = await restore(await operator.mongo(), folder);
    return {
      lines: [`${String(manifest.collections.length)} collections are as they were at ${manifest.asOf}`],
      json: manifest,
      isWell: true,
    };
  },
};
