import { MongoClient, type Document } from 'mongodb';
import type { Hub } from '../support/hub.js';

const BATCH = 1_000;
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

type Stored = Document & { readonly _id: string };

/** Makes a provider's queue `count` items longer: what it is invited to stands there many times over, a minute apart. */
export async function lengthenQueue(hub: Hub, providerId: string, count: number): Promise<void> {
  const { MONGODB_URL = '', DATABASE_PREFIX = '' } = hub.environment;
  const client = await MongoClient.connect(MONGODB_URL);
  try {
    const invitations = client.db(`${DATABASE_PREFIX}matching`).collection<Stored>('invitations');
    const pattern = await invitations.findOne({ providerId });
    if (pattern === null) throw new Error(`${providerId} has not been invited`);
    for (let from = 0; from < count; from += BATCH)
      await invitations.insertMany(
        Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => copyOf(pattern, from + index)),
        { bypassDocumentValidation: true },
      );
  } finally {
    await client.close();
  }
}

/** Without a history, so that nobody is told of it. */
function copyOf(pattern: Stored, index: number): Stored {
  const work = pattern['work'] as { readonly dueAt: Date };
  const invitationId = `copy-${String(pattern['providerId'])}-${String(index).padStart(6, '0')}`;
  return {
    ...pattern,
    _id: invitationId,
    invitationId,
    history: [],
    timers: [],
    work: { ...work, dueAt: new Date(work.dueAt.getTime() + index * MINUTE_MS + DAY_MS) },
  };
}
