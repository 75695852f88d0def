import type { Document, IndexDescription } from 'mongodb';
import type { StoredEntry } from './history-entry.js';

/** How an aggregate is stored: its state's fields stand at the top level beside these. */
export interface AggregateDocument {
  readonly _id: string;
  /** The seq of the last entry, and the length of the history. */
  readonly version: number;
  readonly createdAt: Date;
  /** The server's time of the last change; the relay's fall-back scan goes by it. */
  readonly changedAt: Date;
  readonly history: readonly StoredEntry[];
}

/**
 * Refuses what a guarded upsert would create where no document is (no creation fields, a history that does not
 * begin at 1), and any write whose version and history disagree. Cheap however long the history is.
 */
export const AGGREGATE_VALIDATOR: Document = {
  $jsonSchema: {
    bsonType: 'object',
    required: ['_id', 'version', 'createdAt', 'changedAt', 'history'],
    properties: {
      _id: { bsonType: 'string', minLength: 1 },
      version: { bsonType: ['int', 'long', 'double'], minimum: 1 },
      createdAt: { bsonType: 'date' },
      changedAt: { bsonType: 'date' },
      history: { bsonType: 'array', minItems: 1 },
    },
  },
  'history.0.seq': 1,
  $expr: {
    $and: [{ $eq: ['$version', { $size: '$history' }] }, { $eq: ['$version', { $last: '$history.seq' }] }],
  },
};

/** What the store and the relay themselves ask for. */
export const AGGREGATE_INDEXES: readonly IndexDescription[] = [
  { key: { changedAt: 1, _id: 1 }, name: 'changed' },
];

/** The state inside a document, without the store's own fields. */
export function stateOf<S extends object>(document: Document): S {
  const { _id, version: _v, createdAt: _c, changedAt: _a, history: _h, ...state } = document;
  return state as S;
}
