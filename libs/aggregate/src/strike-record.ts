import type { Db } from 'mongodb';
import type { AggregateDefinition } from './aggregate-definition.js';
import { AggregateStore } from './aggregate-store.js';
import type { StoredEntry } from './history-entry.js';

/** The collection of a database in which strikes are recorded, with a chain of their own. */
export const STRIKES = 'strikes';

/** Who struck words from which entries, and why. A struck entry that no record names has been tampered with. */
export interface StrikeRecord {
  readonly reason: string;
  /** Ids of entries: `<aggregateId>/<seq>`. */
  readonly entries: readonly string[];
}

interface StrikeRecorded {
  readonly type: `${string}.strike.recorded.v1`;
  readonly data: StrikeRecord;
}

const definitionFor = (service: string): AggregateDefinition<StrikeRecord, StrikeRecorded> => ({
  name: `${service}.strike`,
  evolve: (_state, { data }) => data,
});

/** Where a service's strikes are recorded. */
export const strikeRecords = (db: Db, service: string): AggregateStore<StrikeRecord, StrikeRecorded> =>
  new AggregateStore(db.collection(STRIKES), definitionFor(service));

/** The ids of a history's entries from which words were struck. */
export const struckEntries = (history: readonly StoredEntry[]): readonly string[] =>
  history.filter(({ struck }) => struck !== undefined).map(({ id }) => id);

/** Which of these entries were struck on record. */
export async function onRecord(db: Db, entries: readonly string[]): Promise<ReadonlySet<string>> {
  if (entries.length === 0) return new Set();
  const records = db
    .collection<StrikeRecord>(STRIKES)
    .find({ entries: { $in: [...entries] } }, { projection: { entries: 1 } });
  return new Set((await records.toArray()).flatMap((record) => record.entries));
}
