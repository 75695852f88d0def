import { MongoClient, type Document } from 'mongodb';
import type { Hub } from '../support/hub.js';

const BATCH = 1_000;
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

type Stored = Document & { readonly _id: string };

interface Copies {
  readonly service: 'intake' | 'matching';
  readonly collection: string;
  readonly of: Document;
  readonly count: number;
  readonly change: (pattern: Stored, index: number) => Document & { readonly _id: string };
}

/** Makes a provider's queue `count` items longer: what it is invited to stands there many times over, a minute apart. */
export const lengthenQueue = (hub: Hub, providerId: string, count: number): Promise<void> =>
  storeCopies(hub, {
    service: 'matching',
    collection: 'invitations',
    of: { providerId },
    count,
    change: (pattern, index) => {
      const work = pattern['work'] as { readonly dueAt: Date };
      const invitationId = `copy-${String(pattern['providerId'])}-${String(index).padStart(6, '0')}`;
      const dueAt = new Date(work.dueAt.getTime() + index * MINUTE_MS + DAY_MS);
      return { _id: invitationId, invitationId, work: { ...work, dueAt } };
    },
  });

/** Makes the desk's board `count` requests longer; the oldest of them all is long overdue and has this title. */
export const lengthenBoard = (
  hub: Hub,
  requestId: string,
  { count, overdue }: { readonly count: number; readonly overdue: string },
): Promise<void> =>
  storeCopies(hub, {
    service: 'intake',
    collection: 'requests',
    of: { _id: requestId },
    count,
    change: (pattern, index) => {
      const copyId = `copy-${String(index).padStart(6, '0')}`;
      const days = index === 0 ? -200 : 10 + index;
      const title = index === 0 ? overdue : 'A copy';
      return {
        _id: copyId,
        requestId: copyId,
        content: { ...(pattern['content'] as object), title, consentToPublish: false },
        createdAt: new Date(index === 0 ? 0 : Date.now()),
        dueAt: new Date(Date.now() + days * DAY_MS),
      };
    },
  });

/** Stores a document many times over, without a history, so that nobody is told of the copies. */
async function storeCopies(hub: Hub, { service, collection, of, count, change }: Copies): Promise<void> {
  const { MONGODB_URL = '', DATABASE_PREFIX = '' } = hub.environment;
  const client = await MongoClient.connect(MONGODB_URL);
  try {
    const stored = client.db(`${DATABASE_PREFIX}${service}`).collection<Stored>(collection);
    const pattern = await stored.findOne(of);
    if (pattern === null) throw new Error(`${collection} has none of ${JSON.stringify(of)}`);
    const copies = Array.from({ length: count }, (_, index) => ({
      ...pattern,
      ...change(pattern, index),
      history: [],
      timers: [],
    }));
    for (let from = 0; from < count; from += BATCH)
      await stored.insertMany(copies.slice(from, from + BATCH), { bypassDocumentValidation: true });
  } finally {
    await client.close();
  }
}
