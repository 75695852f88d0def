import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { realSizedRequest } from '../../tools/bench/load/real-sized-request.js';
import { stored } from '../faults/stored.js';
import type { ApiClient, Reply } from '../support/api-client.js';
import { Hub } from '../support/hub.js';

interface Drafted {
  readonly requestId: string;
  readonly code?: string;
}

let hub: Hub;
let focalPoint: ApiClient;

beforeAll(async () => {
  hub = await Hub.start({ label: 'repeats', services: ['intake'] });
  focalPoint = hub.as('focal-point.mkd').intake;
});

afterAll(async () => {
  await hub.end();
});

const draft = (key: string, body: unknown = realSizedRequest('MKD')): Promise<Reply<Drafted>> =>
  focalPoint.post<Drafted>('/v1/requests', body, { key });

const requestCount = async () => (await stored(hub.environment, 'intake', 'requests', { _id: 1 })).length;

describe('a client that sends the same request again', () => {
  it('makes one request by 64 parallel posts under one key, and all are answered alike', async () => {
    const before = await requestCount();
    const key = randomUUID();

    const replies = await Promise.all(Array.from({ length: 64 }, () => draft(key)));

    expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 64 }, () => 201));
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(new Set(replies.map(({ etag }) => etag))).toEqual(new Set(['"1"']));
    expect(await requestCount()).toBe(before + 1);
  });

  it('is answered as the first time after the request has moved on', async () => {
    const key = randomUUID();
    const first = await draft(key);
    const path = `/v1/requests/${first.body.requestId}`;
    const revised = { ...realSizedRequest('MKD'), title: 'A title of later' };
    await focalPoint.put(`${path}/draft`, revised, { ifMatch: '"1"' });

    const again = await draft(key);

    expect({ status: again.status, etag: again.etag, body: again.body }).toEqual({
      status: 201,
      etag: '"1"',
      body: first.body,
    });
    expect((await focalPoint.get(path)).etag).toBe('"2"');
  });

  it('is refused when the body is another one', async () => {
    const before = await requestCount();
    const key = randomUUID();
    await draft(key);

    const other = await draft(key, { ...realSizedRequest('MKD'), title: 'Something else' });

    expect(other).toMatchObject({ status: 422, body: { code: 'aggregate.cause-reused' } });
    expect(await requestCount()).toBe(before + 1);
  });

  it('may use a key that another person has used', async () => {
    const key = randomUUID();
    const mine = await draft(key);
    const theirs = await hub
      .as('drafter.mkd-skopje')
      .intake.post<Drafted>('/v1/requests', realSizedRequest('MKD'), { key });

    expect(theirs.status).toBe(201);
    expect(theirs.body.requestId).not.toBe(mine.body.requestId);
  });
});

describe('two people who change the same version', () => {
  it('lets the first one pass and tells the other that it is stale', async () => {
    const { body } = await draft(randomUUID());
    const path = `/v1/requests/${body.requestId}/draft`;
    const change = (title: string) =>
      focalPoint.put<Drafted>(path, { ...realSizedRequest('MKD'), title }, { ifMatch: '"1"' });

    const replies = await Promise.all([change('One title'), change('Another title')]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(replies.find(({ status }) => status === 412)?.body.code).toBe('aggregate.stale-version');
  });

  it('does not change anything without saying which version it has read', async () => {
    const { body } = await draft(randomUUID());

    const reply = await focalPoint.put<Drafted>(
      `/v1/requests/${body.requestId}/draft`,
      realSizedRequest('MKD'),
    );

    expect(reply).toMatchObject({ status: 428, body: { code: 'platform.if-match-missing' } });
  });
});
