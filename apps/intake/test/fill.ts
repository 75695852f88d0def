import { randomUUID } from 'node:crypto';
import type { Document } from 'mongodb';
import type { Connection } from 'mongoose';
import { aRequest, type RequestBuilder } from '../src/request/domain/testing/a-request.js';

const STATES = ['MKD', 'SRB', 'LBR', 'ECU', 'NPL'];
const BUILT: readonly (() => RequestBuilder)[] = [
  () => aRequest().inDelivery(),
  () => aRequest().inDesign(),
  () => aRequest().inTriage(),
  () => aRequest().drafted(),
];
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/**
 * Puts so many requests into the database that reading all of them shows, in four statuses and by turns of five
 * States, all for publication; the ids are `r-0`, `r-1` and so on.
 */
export async function fillRequests(connection: Connection, count: number): Promise<void> {
  const templates = BUILT.map((build) => build());
  await connection.collection<Document & { _id: string }>('requests').insertMany(
    many(count, (index) => {
      const { state, history } = templates[index % templates.length] ?? aRequest().drafted();
      const { content, submittedAt, ...rest } = state;
      const at = new Date(Date.now() - index * 1_000);
      return {
        ...rest,
        _id: `r-${String(index)}`,
        requestId: `r-${String(index)}`,
        ...(submittedAt !== undefined && { submittedAt: at.toISOString() }),
        content: { ...content, consentToPublish: true, requestingStates: [STATES[index % STATES.length]] },
        version: history.length,
        createdAt: at,
        changedAt: at,
        history,
      };
    }),
  );
}

/** Practices that fit every request. */
export async function fillPractices(connection: Connection, count: number): Promise<void> {
  await connection.collection<Document & { _id: string }>('known-practices').insertMany(
    many(count, (index) => ({
      _id: `practice-${String(index)}`,
      name: 'One-stop shops',
      summary: 'All services under one roof.',
      countries: ['MKD'],
      objectives: [1, 3],
      organisations: [],
      sources: [],
    })),
  );
}

/** Letters to these people by turns, and deliveries of one webhook. */
export async function fillNotifications(
  connection: Connection,
  { count, people, webhookId }: { count: number; people: readonly string[]; webhookId: string },
): Promise<void> {
  const ended = { attempts: [], dueAt: new Date(), createdAt: new Date(), eventId: 'r-0/1' };
  await connection.collection<Document & { _id: string }>('letters').insertMany(
    many(count, (index) => ({
      ...ended,
      _id: randomUUID(),
      personId: people[index % people.length],
      requestId: 'r-0',
      to: 'somebody@example.org',
      subject: 'A subject',
      text: 'A text',
      html: 'A text',
      status: 'sent',
    })),
  );
  await connection.collection<Document & { _id: string }>('webhook-deliveries').insertMany(
    many(count, () => ({
      ...ended,
      _id: randomUUID(),
      subscriptionId: webhookId,
      organisation: 'state:MKD',
      kind: 'intake.request.drafted.v1',
      body: '{}',
      status: 'delivered',
    })),
  );
}
