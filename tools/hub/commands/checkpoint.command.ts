import { readFile } from 'node:fs/promises';
import { type Checkpoint, checkpointOf } from '../checkpoint.js';
import { type HubCommand, optional, type Report, WrongUsage } from '../hub-command.js';
import type { Operator } from '../operator.js';

const SETTLED_AFTER_MS = 300_000;

/** `hub checkpoint`: what was written down outside cannot be rewritten inside. */
export const CHECKPOINT: HubCommand = {
  name: 'checkpoint',
  summary: 'digests all histories as of a moment, or compares them with an earlier digest',
  usage: [
    'checkpoint --json [--as-of 2030-01-01T00:00:00Z]   by default five minutes ago; keep what it prints elsewhere',
    'checkpoint --compare FILE                          ends with 1 when a history of then has been changed since',
  ],
  options: { 'as-of': { type: 'string' }, compare: { type: 'string' } },
  async run(operator, given) {
    const file = optional(given, 'compare');
    if (file !== undefined) return compared(operator, JSON.parse(await readFile(file, 'utf8')) as Checkpoint);
    const asOf = new Date(optional(given, 'as-of') ?? Date.now() - SETTLED_AFTER_MS);
    if (Number.isNaN(asOf.getTime()))
      throw new WrongUsage('--as-of is an instant, such as 2030-01-01T00:00:00Z.');
    const checkpoint = await checkpointOf(operator, asOf);
    return {
      lines: checkpoint.collections.map(
        ({ aggregate, entries, digest }) => `${aggregate}: ${String(entries)} entries, ${digest}`,
      ),
      json: checkpoint,
      isWell: true,
    };
  },
};

async function compared(operator: Operator, noted: Checkpoint): Promise<Report> {
  const { collections } = await checkpointOf(operator, new Date(noted.asOf));
  const changed = noted.collections.filter((one) => {
    const now = collections.find(({ aggregate }) => aggregate === one.aggregate);
    return now?.digest !== one.digest || now.entries !== one.entries;
  });
  return {
    lines: [
      ...changed.map(({ aggregate }) => `${aggregate} is not as it was at ${noted.asOf}`),
      `${String(noted.collections.length - changed.length)} of ${String(noted.collections.length)} are as they were`,
    ],
    json: { asOf: noted.asOf, changed: changed.map(({ aggregate }) => aggregate) },
    isWell: changed.length === 0,
  };
}
