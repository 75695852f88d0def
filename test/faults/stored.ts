import { verifyCollection, type CollectionReport } from '@hub/aggregate/verify-collection.js';
import { MongoClient, type Document } from 'mongodb';

/** Runs `work` on a service's own database. */
export async function inDatabase<T>(
  environment: Readonly<Record<string, string>>,
  service: string,
  work: (db: ReturnType<MongoClient['db']>) => Promise<T>,
): Promise<T> {
  const client = await MongoClient.connect(environment['MONGODB_URL'] ?? '');
  try {
    return await work(client.db(`${environment['DATABASE_PREFIX'] ?? ''}${service}`));
  } finally {
    await client.close();
  }
}

/** All documents of a collection. */
export const stored = (
  environment: Readonly<Record<string, string>>,
  service: string,
  collection: string,
  projection: Document = {},
): Promise<readonly Document[]> =>
  inDatabase(environment, service, (db) => db.collection(collection).find({}, { projection }).toArray());

/** Verifies the chain of every history of a collection. */
export const verified = (
  environment: Readonly<Record<string, string>>,
  service: string,
  collection: string,
  aggregate: string,
): Promise<CollectionReport> =>
  inDatabase(environment, service, (db) => verifyCollection(db.collection(collection), aggregate));
