import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HTTP_SERVICES } from '../../tools/docs/openapi.js';
import type { ApiClient } from '../support/api-client.js';
import { Hub } from '../support/hub.js';
import { expiredToken, wrongIssuerToken } from '../support/tokens.js';
import { personFor } from './people.js';
import { type DescribedRoute, describedRoutes, pathWith } from './service-routes.js';
import { validValue, wrongBodies } from './valid-body.js';

const routes = (await Promise.all(HTTP_SERVICES.map(describedRoutes))).flat();
const each = (chosen: readonly DescribedRoute[]) => chosen.map((route) => [route.name, route] as const);
const changes = routes.filter((route) => route.changes);
const withBody = changes.filter(({ body }) => body !== undefined);
const withToken = routes.filter(({ isPublic }) => !isPublic);

let hub: Hub;
beforeAll(async () => {
  hub = await Hub.start({ label: 'bad-input', environment: { RATE_LIMIT: '0' } });
});
afterAll(() => hub.end());

const clientFor = (route: DescribedRoute): ApiClient => hub.as(personFor(route.roles))[route.service];
/** Posts that change nothing, or settle what is open at that moment: a repeat finds nothing left to settle. */
const READS_ALONE = new Set([
  'funding POST /v1/funds/:id/rounds/what-if',
  'funding POST /v1/ledger/checkpoint/verify',
  'funding POST /v1/ledger/reconcile',
  'funding POST /v1/ledger/verify',
  'intake POST /v1/receipts/verify',
]);
const JSON_TYPE = { 'content-type': 'application/json' };
const KEYS = { key: 'a-key', ifMatch: '"1"' };

interface Sent {
  readonly body?: unknown;
  readonly key?: string;
  readonly ifMatch?: string;
  readonly headers?: Record<string, string>;
}

async function send(route: DescribedRoute, { body, ...options }: Sent) {
  const reply = await clientFor(route).send<Record<string, unknown>>(
    route.method,
    pathWith(route.path),
    body,
    options,
  );
  expect(JSON.stringify(reply.body)).not.toMatch(/node_modules|\.js:\d|at \w+ \(/);
  return reply;
}

const problem = (status: number, code: string) => ({
  status,
  body: { status, code, correlationId: expect.any(String), type: `urn:connection-hub:problem:${code}` },
});
const validBody = (route: DescribedRoute): unknown =>
  route.body === undefined ? {} : validValue(route.body, route.schemas, false);

describe('every route that changes something', () => {
  it.each(each(changes))('%s refuses malformed JSON, another content type and 2 MB', async (_name, route) => {
    const malformed = await send(route, { ...KEYS, body: '{"a":', headers: JSON_TYPE });
    const otherType = await send(route, { ...KEYS, body: 'a=1', headers: { 'content-type': 'text/plain' } });
    const tooLarge = await send(route, { ...KEYS, body: { text: 'x'.repeat(2_000_000) } });

    expect(malformed).toMatchObject(problem(400, 'platform.malformed-json'));
    expect(otherType).toMatchObject(problem(415, 'platform.unsupported-media-type'));
    expect(tooLarge).toMatchObject(problem(413, 'platform.too-large'));
    expect(malformed.headers.get('content-type')).toContain('application/problem+json');
  });

  it.each(each(changes))(
    '%s refuses a property it does not know, and a body that is no object',
    async (_name, route) => {
      const unknown = await send(route, {
        ...KEYS,
        body: { ...(validBody(route) as object), 'un/known': 1 },
      });
      const list = await send(route, { ...KEYS, body: [1] });

      expect(unknown).toMatchObject(problem(400, 'platform.invalid-input'));
      expect(unknown.body).toMatchObject({
        errors: expect.arrayContaining([expect.objectContaining({ pointer: '/un~1known' })]),
      });
      expect(list).toMatchObject(problem(400, 'platform.invalid-input'));
    },
  );

  it.each(
    each(changes.filter(({ changesExisting, path }) => changesExisting || path.split(':').length === 1)),
  )('%s wants an Idempotency-Key of 1 to 255 visible characters', async (_name, route) => {
    if (READS_ALONE.has(route.name)) return;
    const body = validBody(route);

    expect(await send(route, { body, ifMatch: '"1"' })).toMatchObject(
      problem(400, 'platform.idempotency-key-missing'),
    );
    for (const key of ['with space', 'x'.repeat(256)])
      expect(await send(route, { body, ifMatch: '"1"', key })).toMatchObject(
        problem(400, 'platform.idempotency-key-invalid'),
      );
  });

  it.each(each(changes.filter(({ changesExisting }) => changesExisting)))(
    '%s wants the version that was seen, and does not know an unknown id',
    async (_name, route) => {
      const body = validBody(route);

      expect(await send(route, { body, key: 'k' })).toMatchObject(problem(428, 'platform.if-match-missing'));
      expect(await send(route, { body, key: 'k', ifMatch: 'abc' })).toMatchObject(
        problem(412, 'platform.stale-version'),
      );
      const unknown = await send(route, { body, ...KEYS });
      expect({ status: unknown.status, why: unknown.body }).toEqual({ status: 404, why: expect.anything() });
    },
  );

  it.each(each(withBody))('%s names each field of a wrong type by its pointer', async (_name, route) => {
    for (const { pointer, body } of wrongBodies(route.body ?? {}, route.schemas)) {
      const reply = await send(route, { ...KEYS, body });
      const pointers = ((reply.body as { errors?: { pointer: string }[] }).errors ?? []).map(
        (error) => error.pointer,
      );

      expect({
        pointer,
        status: reply.status,
        isNamed: pointers.some((each) => each.startsWith(pointer)),
      }).toEqual({
        pointer,
        status: 400,
        isNamed: true,
      });
    }
  });
});

describe('every route', () => {
  it.each(each(withToken))(
    '%s refuses no token, an expired one and one of another issuer',
    async (_name, route) => {
      const person = personFor(route.roles);
      const url = `${hub.service(route.service).url}${pathWith(route.path)}`;
      const call = async (headers: Record<string, string>) => {
        const answer = await fetch(url, { method: route.method, headers });
        return {
          status: answer.status,
          challenge: answer.headers.get('www-authenticate'),
          body: await answer.json(),
        };
      };

      expect(await call({})).toMatchObject({
        ...problem(401, 'platform.unauthenticated'),
        challenge: 'Bearer',
      });
      for (const token of [await expiredToken(person), await wrongIssuerToken(person)])
        expect(await call({ authorization: `Bearer ${token}` })).toMatchObject({
          ...problem(401, 'platform.unauthenticated'),
          challenge: 'Bearer error="invalid_token"',
        });
    },
  );

  it.each(each(routes.filter(({ method, path }) => method === 'GET' && path.includes(':'))))(
    '%s does not know an unknown id',
    async (_name, route) => {
      for (const id of ['unknown', '%00', '..%2f..%2fetc', 'x'.repeat(300), '$ne', '%F0%9F%92%A9'])
        expect([400, 404, 414]).toContain(
          (await clientFor(route).get(route.path.replace(/:\w+/g, id))).status,
        );
    },
  );

  it.each(each(routes.filter(({ isPaged }) => isPaged)))(
    '%s refuses a bad cursor and a bad limit',
    async (_name, route) => {
      const get = (query: string) =>
        clientFor(route).get<{ code: string }>(
          `${route.path}?${new URLSearchParams(route.query).toString()}&${query}`,
        );
      const notOurs = Buffer.from('{"k":{"$gt":""},"i":"x"}').toString('base64url');

      for (const cursor of ['abc', notOurs])
        expect(await get(`cursor=${cursor}`)).toMatchObject(problem(400, 'platform.bad-cursor'));
      for (const query of ['limit=0', 'limit=101', 'limit=x', 'unknown=1', 'limit[$gt]=1'])
        expect(await get(query)).toMatchObject(problem(400, 'platform.invalid-input'));
    },
  );
});
