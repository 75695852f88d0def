import { MongoServerError } from 'mongodb';
import type { Collection, Document, IndexDescription } from 'mongodb';
import { AGGREGATE_INDEXES, AGGREGATE_VALIDATOR } from './aggregate-document.js';

const NAMESPACE_EXISTS = 48;

/** Creates the collection with its validator and indexes, or brings an existing one up to date. Safe to repeat. */
export async function prepareCollection<T extends Document>(
  collection: Collection<T>,
  indexes: readonly IndexDescription[] = [],
): Promise<void> {
  const { db, collectionName } = collection;
  const rules = {
    validator: AGGREGATE_VALIDATOR,
    validationLevel: 'strict',
    validationAction: 'error',
  } as const;
  try {
    await db.createCollection(collectionName, rules);
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === NAMESPACE_EXISTS)) throw error;
    await db.command({ collMod: collectionName, ...rules });
  }
  await collection.createIndexes([...AGGREGATE_INDEXES, ...indexes]);
}
