import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BSON, type ClientSession, type Db, type MongoClient, type Timestamp } from 'mongodb';
import { type BackedUpCollection, fileOf, type Manifest, MANIFEST } from './manifest.js';

/**
 * Writes the databases into an empty folder, all of them as of one cluster time (a snapshot session), while they go
 * on changing. The server keeps a snapshot for `minSnapshotHistoryWindowInSeconds`, 300 unless told otherwise.
 * @throws Error when the folder is not empty, or the snapshot has become too old on the way
 */
export async function backUp(
  client: MongoClient,
  databases: readonly string[],
  folder: string,
): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty`);
  const session = client.startSession({ snapshot: true });
  try {
    // The first read sets the moment for all others.
    await client.db(databases[0]).collection('relays').findOne({}, { session });
    const collections: BackedUpCollection[] = [];
    for (const database of databases)
      collections.push(...(await backUpDatabase(client.db(database), session, folder)));
    const manifest: Manifest = { format: 1, asOf: momentOf(session), collections };
    // Last, so that a folder with a manifest is a whole backup.
    await writeFile(join(folder, MANIFEST), BSON.EJSON.stringify(manifest, undefined, 2));
    return manifest;
  } finally {
    await session.endSession();
  }
}

async function backUpDatabase(
  db: Db,
  session: ClientSession,
  folder: string,
): Promise<readonly BackedUpCollection[]> {
  const collections: BackedUpCollection[] = [];
  for (const { name, ...rest } of await db.listCollections({ type: 'collection' }).toArray()) {
    if (name.startsWith('system.')) continue;
    const options = 'options' in rest ? { ...rest.options } : {};
    const place = { database: db.databaseName, name };
    const written = await writeDocuments(db, name, session, fileOf(folder, place));
    const indexes = (await db.collection(name).indexes()).filter((index) => index.name !== '_id_');
    collections.push({
      ...place,
      ...written,
      options,
      indexes: indexes.map(({ v: _version, ...index }) => index),
    });
  }
  return collections;
}

async function writeDocuments(
  db: Db,
  name: string,
  session: ClientSession,
  file: string,
): Promise<Pick<BackedUpCollection, 'documents' | 'sha256'>> {
  const hash = createHash('sha256');
  let documents = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const found = db.collection(name).find({}, { session, raw: true, batchSize: 200 });
    for await (const document of found as unknown as AsyncIterable<Uint8Array>) {
      documents++;
      hash.update(document);
      yield document;
    }
  }
  await pipeline(Readable.from(bytes()), createGzip({ level: 3 }), createWriteStream(file, { flags: 'wx' }));
  return { documents, sha256: hash.digest('hex') };
}

function momentOf(session: ClientSession): string {
  const time = Reflect.get(session, 'snapshotTime') as Timestamp | undefined;
  if (time === undefined) throw new Error('The server has given no snapshot: is it a replica set?');
  return `${new Date(time.getHighBitsUnsigned() * 1_000).toISOString()}/${String(time.getLowBitsUnsigned())}`;
}
