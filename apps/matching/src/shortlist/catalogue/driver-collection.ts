import type { Collection } from 'mongodb';
import type { Model } from 'mongoose';

/** A model's collection without mongoose between, which would cast what it reads, and buffer. */
export const driverCollection = <D>({ db, collection }: Model<D>): Collection =>
  db.getClient().db(db.name).collection(collection.collectionName) as unknown as Collection;
