import { createHash } from 'node:crypto';
import { historyCollections } from './history-collections.js';
import type { Operator } from './operator.js';

/** What every history looked like at a moment, as one digest for each kind of aggregate. */
export interface Checkpoint {
  readonly asOf: string;
  readonly collections: readonly {
    readonly aggregate: string;
    readonly aggregates: number;
    readonly entries: number;
    /** SHA-256 over the id, number and hash of the last entry of each history, in the order of ids. */
    readonly digest: string;
  }[];
}

interface LastEntry {
  readonly _id: string;
  readonly entries: number;
  readonly last: { readonly seq: number; readonly hash: string };
}

/**
 * Digests the histories as they were at a moment that is long enough ago for its commands to be stored. A chain's last
 * hash vouches for all before it, so that whoever has the digest notices any later change of what was then.
 */
export async function checkpointOf(operator: Operator, asOf: Date): Promise<Checkpoint> {
  const collections: Checkpoint['collections'][number][] = [];
  for (const { aggregate, collection } of await historyCollections(operator)) {
    const hash = createHash('sha256');
    let aggregates = 0;
    let entries = 0;
    const then = { $filter: { input: '$history', cond: { $lte: ['$$this.at', asOf] } } };
    const found = collection.aggregate<LastEntry>(
      [
        { $sort: { _id: 1 } },
        { $project: { then: { $map: { input: then, in: { seq: '$$this.seq', hash: '$$this.hash' } } } } },
        { $match: { 'then.0': { $exists: true } } },
        { $project: { entries: { $size: '$then' }, last: { $last: '$then' } } },
      ],
      { readConcern: { level: 'majority' } },
    );
    for await (const { _id, entries: count, last } of found) {
      aggregates++;
      entries += count;
      hash.update(`${_id}/${String(last.seq)}:${last.hash}\n`);
    }
    if (aggregates > 0) collections.push({ aggregate, aggregates, entries, digest: hash.digest('hex') });
  }
  return { asOf: asOf.toISOString(), collections };
}
