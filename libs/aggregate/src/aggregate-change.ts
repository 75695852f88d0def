import { BSON } from 'mongodb';
import type { AnyBulkWriteOperation, Document } from 'mongodb';
import type { AggregateDocument } from './aggregate-document.js';
import type { HistoryEntry, StoredEntry } from './history-entry.js';

/** What a command wants to write. */
export interface AggregateChange<S> {
  readonly id: string;
  readonly state: S;
  readonly version: number;
  readonly entries: readonly StoredEntry[];
  readonly events: readonly HistoryEntry[];
  /** Characters of the events' data in canonical form. */
  readonly textLength: number;
}

/** A new aggregate. Takes the application's clock for `changedAt`, since an insert has no server time. */
export function insertOf<S extends object>(
  change: AggregateChange<S>,
  at: Date,
): AnyBulkWriteOperation<AggregateDocument> {
  const { id, state, version, entries } = change;
  const document = { _id: id, version, ...state, createdAt: at, changedAt: new Date(), history: entries };
  return { insertOne: { document } };
}

/**
 * A change of an existing aggregate at exactly `previousVersion`. As an upsert, so that a stale version comes
 * back as this one write's duplicate key; the validator refuses what it would create where no document is.
 */
export function updateOf<S extends object>(
  change: AggregateChange<S>,
  previousVersion: number,
  previousState: S,
): AnyBulkWriteOperation<AggregateDocument> {
  const { id, state, version, entries } = change;
  const $unset = vanishedFields(previousState, state);
  const update: Document = {
    $set: { ...state, version },
    $push: { history: { $each: entries } },
    $currentDate: { changedAt: true },
    ...(Object.keys($unset).length > 0 && { $unset }),
  };
  return { updateOne: { filter: { _id: id, version: previousVersion }, update, upsert: true } };
}

const MEASURED_FROM = 256 * 1024;
const LARGEST_CHARACTER = 3;
const OTHER_FIELDS = 1024;

/**
 * About how many bytes a write carries. Measuring costs as much as encoding, so a write that is small beyond doubt
 * is only estimated: the events' data, and the state, which is no larger than the document and the new data.
 */
export function bytesOf(
  write: AnyBulkWriteOperation<AggregateDocument>,
  { textLength }: Pick<AggregateChange<object>, 'textLength'>,
  documentBytes: number,
): number {
  const atMost = OTHER_FIELDS + documentBytes + 2 * LARGEST_CHARACTER * textLength;
  return atMost < MEASURED_FROM ? atMost : BSON.calculateObjectSize(write, { ignoreUndefined: true });
}

function vanishedFields(before: object, after: object): Record<string, ''> {
  const vanished: Record<string, ''> = {};
  for (const name of Object.keys(before))
    if ((after as Record<string, unknown>)[name] === undefined) vanished[name] = '';
  return vanished;
}
