import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Journey, play } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { HTTP_SERVICES } from '../../tools/docs/openapi.js';
import { Hub } from '../support/hub.js';
import { ACCESS } from './access.js';
import { AnswerValidator } from './answer-validator.js';
import { PERSON_OF_ROLE, STRANGER_OF_ROLE } from './people.js';
import { type DescribedRoute, describedRoutes, pathWith } from './service-routes.js';
import { type ThingIds, thingsOfJourney } from './things-of-journey.js';
import { validValue } from './valid-body.js';

/** What every State's or provider's people may read alike. */
const SHARED = new Set([
  'matching GET /v1/providers',
  'matching GET /v1/providers/:id',
  'matching GET /v1/practices/:id/offer-draft',
  'intake GET /v1/me/notification-preferences',
]);

/** Things of the journey that belong to others than the State and the lead implementer; undefined: to none of the role. */
const OWNER_OF: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  contributions: { coordinator: 'coordinator.deu-lead' },
  funds: { coordinator: 'coordinator.deu-lead' },
  webhooks: { coordinator: undefined },
};

const routes = (await Promise.all(HTTP_SERVICES.map(describedRoutes))).flat();
const rolesOf = ({ name }: DescribedRoute): readonly string[] => (ACCESS[name] ?? '').split(' ');
const validator = new AnswerValidator(routes);
const needsToken = (route: DescribedRoute): boolean => !rolesOf(route).includes('everyone');
const each = (chosen: readonly DescribedRoute[]) => chosen.map((route) => [route.name, route] as const);
const isOfOne = ({ path }: DescribedRoute): boolean => path.includes(':');

let hub: Hub;
let journey: Journey;
let things: Readonly<Record<string, ThingIds>>;

beforeAll(async () => {
  hub = await Hub.start({ label: 'access-matrix', environment: { RATE_LIMIT: '0' } });
  journey = new Journey(hub, await northMacedonia());
  await prepare(journey);
  for (const step of STEPS) {
    await play(journey, step);
    if (step.status === 'in-delivery') break;
  }
  things = await thingsOfJourney(hub, journey);
}, 180_000);

afterAll(() => hub.end());

/** Dry runs hang on a request of their own, a draft; memberships on a provider that is a consortium. */
const collectionOf = (path: string): string =>
  ['dry-runs', 'memberships'].find((part) => path.includes(`/${part}`)) ?? path.split('/')[2] ?? '';

function realPath({ path }: DescribedRoute): string {
  const values = things[collectionOf(path)];
  const real = pathWith(path, values);
  if (real.split('/').some((step, index) => index > 0 && (step === '' || step === 'unknown')))
    throw new Error(`No id for ${path}.`);
  return real;
}

/** The present version, as somebody sees it who may read everything. */
async function etagOf(route: DescribedRoute): Promise<string | undefined> {
  const steps = realPath(route).split('/');
  const reply = await hub.as(PERSON_OF_ROLE['auditor'] ?? '')[route.service].get(steps.slice(0, 4).join('/'));
  return reply.etag;
}

async function send(route: DescribedRoute, person: string, ifMatch?: string, key?: string) {
  const body =
    route.body === undefined
      ? route.changes
        ? {}
        : undefined
      : validValue(route.body, route.schemas, false);
  const query =
    Object.keys(route.query).length === 0 ? '' : `?${new URLSearchParams(route.query).toString()}`;
  return hub
    .as(person)
    [route.service].send<Record<string, unknown>>(route.method, `${realPath(route)}${query}`, body, {
      ...(ifMatch === undefined ? {} : { ifMatch }),
      ...(key === undefined ? {} : { key }),
    });
}

describe('a route', () => {
  it.each(each(routes.filter(needsToken)))(
    '%s is closed to every other role, and answers its own as described',
    async (_name, route) => {
      for (const [role, person] of Object.entries(PERSON_OF_ROLE)) {
        // Without a key nothing is changed, and whoever is let in is told so.
        const { status, body } = await send(route, person);

        if (status === 200)
          expect({ role, faults: validator.faultsIn(route, body) }).toEqual({ role, faults: [] });
        const isLetIn = rolesOf(route).includes(role);
        const isRefused = status === 403 && body['code'] === 'platform.wrong-role';
        expect({ role, isRefused, isFailure: status >= 500 || status === 401 }).toEqual({
          role,
          isRefused: !isLetIn,
          isFailure: false,
        });
      }
    },
  );

  const ofTenants = routes.filter((route) => needsToken(route) && isOfOne(route) && !SHARED.has(route.name));
  const strangers = ofTenants.flatMap((route) =>
    Object.entries(STRANGER_OF_ROLE)
      .filter(([role]) => rolesOf(route).includes(role))
      .map(([role, person]) => [route.name, role, route, person] as const),
  );

  it.each(strangers)(
    '%s is closed to a %s of another State or provider',
    async (_name, _role, route, person) => {
      const ifMatch = route.changesExisting ? await etagOf(route) : undefined;
      const { status, body } = await send(route, person, ifMatch, `foreign-${person}`);

      expect({ status: [403, 404].includes(status) ? 'refused' : status, body }).toEqual({
        status: 'refused',
        body: expect.anything(),
      });
      if (status === 404) expect(JSON.stringify(body)).not.toContain('MKD');
    },
  );

  const readOfOne = ofTenants.filter(({ method, isStream }) => method === 'GET' && !isStream);
  const owners = readOfOne.flatMap((route) =>
    Object.keys(STRANGER_OF_ROLE)
      .filter((role) => rolesOf(route).includes(role))
      .map((role) => [role, ownerOf(route, role)] as const)
      .flatMap(([role, owner]) => (owner === undefined ? [] : [[route.name, role, route, owner] as const])),
  );

  // Without this a route that finds nothing for anybody would look closed.
  it.each(owners)(
    '%s is open to the %s whose State or provider it is about',
    async (_name, _role, route, owner) => {
      const { status, body } = await send(route, owner);

      expect({ status, body }).toEqual({ status: 200, body: expect.anything() });
    },
  );

  const lists = routes.filter(
    ({ method, name, isStream }) => method === 'GET' && !isStream && !SHARED.has(name),
  );
  const listsOfStrangers = lists
    .filter((route) => needsToken(route) && !isOfOne(route))
    .flatMap((route) =>
      Object.entries(STRANGER_OF_ROLE)
        .filter(([role]) => rolesOf(route).includes(role))
        .map(([role, person]) => [route.name, role, route, person] as const),
    );

  it.each(listsOfStrangers)(
    '%s shows a %s of another State or provider nothing',
    async (_name, _role, route, person) => {
      const { status, body } = await send(route, person);

      expect({ status, items: body['items'] }).toEqual({ status: 200, items: [] });
    },
  );

  it.each(each(routes.filter(({ changesExisting }) => changesExisting)))(
    '%s refuses a version that is not the present one',
    async (_name, route) => {
      const person = ownPerson(rolesOf(route)[0] ?? '');

      const reply = await send(route, person, '"999999"', 'stale');

      expect({ status: reply.status, body: reply.body }).toMatchObject({
        status: 412,
        body: { status: 412 },
      });
    },
  );
});

function ownerOf({ path }: DescribedRoute, role: string): string | undefined {
  const owners = OWNER_OF[collectionOf(path)] ?? {};
  return role in owners ? owners[role] : ownPerson(role);
}

function ownPerson(role: string): string {
  return PERSON_OF_ROLE[role] ?? '';
}
