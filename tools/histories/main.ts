import { parseArgs } from 'node:util';
import { MongoClient } from 'mongodb';
import { LargeDataStore } from '@hub/aggregate/large-data-store.js';
import { verifyCollection } from '@hub/aggregate/verify-collection.js';

const USAGE = `histories verify --database D --collection C --aggregate A [--id ID] [--large-data]
Follows the hash chain of every history and names the first link of each that does not hold.
A is the aggregate's name (intake.request); --large-data compares what is kept in GridFS with its checksum too.
Reads MONGODB_URL (mongodb://127.0.0.1:27017/?replicaSet=rs0). Ends with 1 when a history is broken.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    database: { type: 'string' },
    collection: { type: 'string' },
    aggregate: { type: 'string' },
    id: { type: 'string' },
    'large-data': { type: 'boolean' },
  },
});

async function verify(database: string, collection: string, aggregate: string): Promise<number> {
  const url = process.env['MONGODB_URL'] ?? 'mongodb://127.0.0.1:27017/?replicaSet=rs0';
  const client = await MongoClient.connect(url);
  try {
    const db = client.db(database);
    const report = await verifyCollection(db.collection(collection), aggregate, {
      ...(values.id !== undefined && { filter: { _id: values.id } }),
      ...(values['large-data'] === true && { largeData: new LargeDataStore(db) }),
      onBroken: ({ id, seq, breach }) => {
        console.log(`${id}/${String(seq)}  ${breach}`);
      },
    });
    const { aggregates, entries, broken } = report;
    console.log(
      `${String(aggregates)} histories, ${String(entries)} entries, ${String(broken.length)} broken`,
    );
    return broken.length === 0 ? 0 : 1;
  } finally {
    await client.close();
  }
}

const { database, collection, aggregate } = values;
if (
  positionals[0] !== 'verify' ||
  database === undefined ||
  collection === undefined ||
  aggregate === undefined
) {
  console.error(USAGE);
  process.exitCode = 2;
} else process.exitCode = await verify(database, collection, aggregate);
