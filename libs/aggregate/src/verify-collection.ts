import type { Collection, Filter } from 'mongodb';
import type { AggregateDocument } from './aggregate-document.js';
import type { StoredEntry } from './history-entry.js';
import type { LargeDataStore } from './large-data-store.js';
import { LargeDataErased } from './large-data.errors.js';
import { onRecord, struckEntries } from './strike-record.js';
import { verifyHistory } from './verify-history.js';
import type { Breach } from './verify-history.js';

/** The first link of one aggregate's history that does not hold; `damaged`: large data differs from its checksum. */
export interface BrokenLink {
  readonly id: string;
  readonly seq: number;
  readonly breach: Breach | 'damaged';
}

export interface CollectionReport {
  readonly aggregates: number;
  readonly entries: number;
  /** Entries from which words were struck, if any. */
  readonly struck?: number;
  readonly broken: readonly BrokenLink[];
}

export interface VerifyOptions {
  /** When given, large data is fetched and compared with its checksum too. */
  readonly largeData?: LargeDataStore;
  /** Verify only these. */
  readonly filter?: Filter<AggregateDocument>;
  readonly onBroken?: (link: BrokenLink) => void;
}

/** Verifies every history of a collection, one document at a time, so that it fits any size. Reads only. */
export async function verifyCollection(
  collection: Collection,
  aggregate: string,
  { largeData, filter = {}, onBroken }: VerifyOptions = {},
): Promise<CollectionReport> {
  const broken: BrokenLink[] = [];
  let aggregates = 0;
  let entries = 0;
  let struck = 0;
  const documents = (collection as unknown as Collection<AggregateDocument>).find(filter, {
    projection: { version: 1, history: 1 },
    sort: { _id: 1 },
    batchSize: 50,
    readConcern: { level: 'majority' },
  });
  for await (const { _id: id, version, history } of documents) {
    aggregates += 1;
    entries += history.length;
    const struckHere = struckEntries(history);
    struck += struckHere.length;
    const struckOnRecord = await onRecord(collection.db, struckHere);
    const verdict = verifyHistory(history, { aggregate, id, version, struckOnRecord });
    const link: BrokenLink | undefined = verdict.sound
      ? await damagedIn(id, history, largeData)
      : { id, seq: verdict.seq, breach: verdict.breach };
    if (link === undefined) continue;
    broken.push(link);
    onBroken?.(link);
  }
  return { aggregates, entries, ...(struck > 0 && { struck }), broken };
}

async function damagedIn(
  id: string,
  history: readonly StoredEntry[],
  largeData: LargeDataStore | undefined,
): Promise<BrokenLink | undefined> {
  for (const entry of history) {
    if (largeData === undefined || entry.largeData === undefined) continue;
    try {
      await largeData.read(entry.largeData);
    } catch (error) {
      // Erased on purpose: the chain still vouches for its checksum.
      if (!(error instanceof LargeDataErased)) return { id, seq: entry.seq, breach: 'damaged' };
    }
  }
  return undefined;
}
