import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Document } from 'mongodb';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { postDrafts, type Accepted } from './posting.js';
import { disorderIn, expectRepeats, published, repeatsIn } from './published.js';
import { size } from './size.js';
import { stored, verified } from './stored.js';

const POSTS = size(2_000, 600);
const KILLS = size(20, 6);

let hub: Hub;

beforeAll(async () => {
  hub = await Hub.start({ label: 'killed-intake', services: ['intake'], environment: { RATE_LIMIT: '0' } });
});

afterAll(async () => {
  await hub.end();
});

describe('intake, killed again and again while it accepts requests', () => {
  it('keeps every accepted request exactly once, and publishes it', async () => {
    const intake = hub.service('intake');
    let due = 0;
    let kills = 0;
    let killing = Promise.resolve();
    const accepted = await postDrafts(hub.as('focal-point.mkd').intake, {
      count: POSTS,
      onAccepted: (soFar) => {
        const reached = Math.min(KILLS, Math.floor((soFar * (KILLS + 1)) / POSTS));
        for (; due < reached; due += 1)
          killing = killing.then(async () => {
            await intake.kill9();
            kills += 1;
            await intake.restart();
          });
      },
    });
    await killing;

    expect(kills).toBe(KILLS);
    const ids = accepted.map(({ id }) => id);
    const documents = await stored(hub.environment, 'intake', 'requests', { version: 1, createdAt: 1 });
    expect(new Set(ids).size).toBe(POSTS);
    expect(documents.map(({ _id }) => String(_id)).sort()).toEqual([...ids].sort());
    expect(documents.filter(({ version }) => version !== 1)).toEqual([]);
    expect(await verified(hub.environment, 'intake', 'requests', 'intake.request')).toEqual({
      aggregates: POSTS,
      entries: POSTS,
      broken: [],
    });

    const events = await eventually(async () => {
      const found = await published(hub.environment, 'intake.request');
      expect(new Set(found.map(({ aggregateId }) => aggregateId)).size).toBe(POSTS);
      return found;
    });
    expect(disorderIn(events)).toEqual([]);
    expectRepeats(repeatsIn(events));
    expectRepeats(storedBeforeTheirClientsGaveUp(accepted, documents));
  });
});

/** Requests that were stored, not answered, and sent again. */
function storedBeforeTheirClientsGaveUp(
  accepted: readonly Accepted[],
  documents: readonly Document[],
): number {
  const createdAt = new Map(
    documents.map((document) => [String(document['_id']), document['createdAt'] as Date]),
  );
  return accepted.filter(
    ({ id, failedAt }) => failedAt !== undefined && (createdAt.get(id) ?? failedAt) < failedAt,
  ).length;
}
