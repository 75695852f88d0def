import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { BSON, type Db, type Document, type IndexDescription, type MongoClient } from 'mongodb';
import { RELAYS } from '@hub/messaging/relay/relay-lease.js';
import { documentsIn } from './documents-in.js';
import { type BackedUpCollection, fileOf, type Manifest, MANIFEST } from './manifest.js';

const BATCH = 500;
// Numbers keep the type they were stored with.
const EXACT = { promoteValues: false, promoteBuffers: false, bsonRegExp: true } as const;

/**
 * Fills the databases of a backup, which must hold nothing, after it has compared every file with its checksum. The
 * relays' places are left out: they begin anew and publish every history, so that consumers miss nothing that was
 * published before the backup and not yet handled then. What they have handled they recognise by its cause.
 * @throws Error when a database holds something, or a file is not what was written; nothing is changed then
 */
export async function restore(client: MongoClient, folder: string): Promise<Manifest> {
  const manifest = BSON.EJSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
  for (const database of new Set(manifest.collections.map((collection) => collection.database)))
    await refuseUnlessEmpty(client.db(database));
  for (const collection of manifest.collections) await compare(folder, collection);
  for (const collection of manifest.collections)
    await restoreCollection(client.db(collection.database), folder, collection);
  return manifest;
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  if (collections.length > 0) throw new Error(`The database ${db.databaseName} is not empty`);
}

async function compare(folder: string, collection: BackedUpCollection): Promise<void> {
  const hash = createHash('sha256');
  for await (const document of documentsOf(folder, collection)) hash.update(document);
  if (hash.digest('hex') !== collection.sha256)
    throw new Error(`${fileOf(folder, collection)} is not what was written`);
}

async function restoreCollection(db: Db, folder: string, collection: BackedUpCollection): Promise<void> {
  const { name, options, indexes } = collection;
  await db.createCollection(name, options);
  if (indexes.length > 0) await db.collection(name).createIndexes(indexes as unknown as IndexDescription[]);
  if (name === RELAYS) return;
  let batch: Document[] = [];
  const write = async (): Promise<void> => {
    if (batch.length > 0) await db.collection(name).insertMany(batch, { ordered: true });
    batch = [];
  };
  for await (const document of documentsOf(folder, collection)) {
    batch.push(BSON.deserialize(document, EXACT));
    if (batch.length === BATCH) await write();
  }
  await write();
}

const documentsOf = (folder: string, collection: BackedUpCollection): AsyncGenerator<Buffer> =>
  documentsIn(createReadStream(fileOf(folder, collection)).pipe(createGunzip()));
