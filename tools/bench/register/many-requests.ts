import { MongoClient, type Db, type Document } from 'mongodb';
import type { Hub } from '../../../test/support/hub.js';
import { focalPoints } from '../load/people.js';
import { realSizedRequest } from '../load/real-sized-request.js';
import { ENDORSEMENT } from '../shortlist/requests-in-triage.js';

const BATCH = 1_000;
const HOUR_MS = 3_600_000;
const STATUSES = [
  'triage',
  'matching',
  'offers-open',
  'design',
  'in-delivery',
  'completed',
  'closed',
] as const;

/** Intake's database. */
export async function openDatabase(url: string, prefix: string): Promise<{ db: Db; close(): Promise<void> }> {
  const client = await MongoClient.connect(url);
  return { db: client.db(`${prefix}intake`), close: () => client.close() };
}

/**
 * Fills the database: one request of each State is sent and acknowledged through the API, and then stands there many times
 * over, with its whole history, an hour apart, in all statuses.
 */
export async function fillWithRequests(hub: Hub, db: Db, count: number): Promise<void> {
  const patterns: Document[] = [];
  for (const { state, person } of await focalPoints())
    patterns.push(await oneRequest(hub, db, state, person));
  const requests = db.collection<Document & { _id: string }>('requests');
  for (let from = 0; from < count; from += BATCH)
    await requests.insertMany(
      Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => copyOf(patterns, from + index)),
      { ordered: false, writeConcern: { w: 1 } },
    );
}

async function oneRequest(hub: Hub, db: Db, state: string, person: string): Promise<Document> {
  const { requestId } = await hub
    .as(person)
    .intake.create<{ requestId: string }>('/v1/requests', realSizedRequest(state));
  await hub.as(person).intake.act(`/v1/requests/${requestId}`, 'submit', { endorsement: ENDORSEMENT });
  await hub.as('desk.bench').intake.act(`/v1/requests/${requestId}`, 'acknowledge');
  const stored = await db.collection<Document & { _id: string }>('requests').findOne({ _id: requestId });
  if (stored === null) throw new Error(`The request ${requestId} is not stored`);
  return stored;
}

function copyOf(patterns: readonly Document[], index: number): Document & { _id: string } {
  const pattern = patterns[index % patterns.length] ?? {};
  const at = new Date(Date.now() - index * HOUR_MS);
  const content = pattern['content'] as { readonly title: string; readonly needItems: readonly object[] };
  const objective = (index % 23) + 1;
  return {
    ...pattern,
    _id: `bench-${String(index).padStart(7, '0')}`,
    status: STATUSES[index % STATUSES.length],
    timers: [],
    createdAt: at,
    changedAt: new Date(),
    submittedAt: at.toISOString(),
    content: {
      ...content,
      title: `${content.title}, part ${String(index % 5_000)}`,
      urgency: index % 10 === 0 ? 'urgent' : 'normal',
      needItems: content.needItems.map((item) => ({ ...item, objectives: [objective] })),
    },
  };
}
