import { MongoClient, MongoServerError } from 'mongodb';

export const REPLICA_SET = 'rs0';

const NOT_YET_INITIALISED = 94;
const NOT_A_MEMBER = 93;

/** Resolves when the node is primary; initiates a new one-node set, and moves an old one to its new port. */
export async function pingReplicaSet(url: string): Promise<void> {
  const direct = new MongoClient(url.replace(/replicaSet=[^&]*/, 'directConnection=true'), {
    serverSelectionTimeoutMS: 2_000,
    connectTimeoutMS: 2_000,
  });
  try {
    const hello = await direct.db('admin').command({ hello: 1 });
    if (hello.isWritablePrimary === true) return;
    await makePrimary(direct, new URL(url).host);
    throw new Error('MongoDB is not primary yet');
  } finally {
    await direct.close();
  }
}

async function makePrimary(client: MongoClient, host: string): Promise<void> {
  const admin = client.db('admin');
  const status = await admin.command({ replSetGetStatus: 1 }).catch((error: unknown) => error);
  if (!(status instanceof MongoServerError)) return;
  if (status.code === NOT_YET_INITIALISED) {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
  } else if (status.code === NOT_A_MEMBER) {
    const { config } = await admin.command({ replSetGetConfig: 1 });
    const moved = { ...config, version: config.version + 1, members: [{ _id: 0, host }] };
    await admin.command({ replSetReconfig: moved, force: true });
  }
}
