import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CAST, Journey, play } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { HTTP_SERVICES } from '../../tools/docs/openapi.js';
import { Hub } from '../support/hub.js';
import { ACCESS } from './access.js';
import { PERSON_OF_ROLE, STRANGER_OF_ROLE } from './people.js';
import { type DescribedRoute, describedRoutes, pathWith } from './service-routes.js';
import { validValue } from './valid-body.js';

/** What every State's or provider's people may read alike. */
const SHARED = new Set([
  'matching GET /v1/providers',
  'matching GET /v1/providers/:id',
  'intake GET /v1/me/notification-preferences',
]);

const routes = (await Promise.all(HTTP_SERVICES.map(describedRoutes))).flat();
const rolesOf = ({ name }: DescribedRoute): readonly string[] => (ACCESS[name] ?? '').split(' ');
const needsToken = (route: DescribedRoute): boolean => !rolesOf(route).includes('everyone');
const each = (chosen: readonly DescribedRoute[]) => chosen.map((route) => [route.name, route] as const);
const isOfOne = ({ path }: DescribedRoute): boolean => path.includes(':');

let hub: Hub;
let journey: Journey;
let ids: Readonly<Record<string, Record<string, string>>>;

beforeAll(async () => {
  hub = await Hub.start({ label: 'access-matrix', environment: { RATE_LIMIT: '0' } });
  journey = new Journey(hub, await northMacedonia());
  await prepare(journey);
  for (const step of STEPS) {
    await play(journey, step);
    if (step.status === 'in-delivery') break;
  }
  ids = await foundIds();
}, 180_000);

afterAll(() => hub.end());

/** What the path parameters of each collection stand for, in the journey. */
async function foundIds(): Promise<typeof ids> {
  const matching = hub.as(CAST.coordinatorOf('iom')).matching;
  const first = async (path: string, id: string): Promise<string> => {
    const { items } = await matching.read<{ items: Record<string, string>[] }>(path);
    return items[0]?.[id] ?? '';
  };
  const requestId = journey.requestId;
  return {
    requests: {
      requestId,
      milestoneId: 'milestone-1',
      amendmentId: 'amendment-1',
      reportId: 'report-1',
      needItemId: 'need-1',
      localNeedId: 'need-1.1',
      attachmentId: 'none',
      dryRunId: 'none',
    },
    register: { requestId },
    webhooks: { webhookId: await aWebhook(), deliveryId: 'none' },
    shortlists: { requestId },
    rematchings: { id: 'none' },
    bundles: { requestId },
    'request-accounts': { requestId },
    providers: { id: 'iom' },
    offers: { id: await first('/v1/offers', 'offerId') },
    invitations: { id: await first(`/v1/invitations?requestId=${requestId}`, 'invitationId') },
    agreements: { id: await first(`/v1/agreements?requestId=${requestId}`, 'agreementId') },
    funds: { id: journey.fundId },
    contributions: { id: journey.contributionId },
    allocations: { id: journey.allocationId, tranche: '1' },
    'bank-accounts': { holderId: await aBankAccount() },
    'unidentified-deposits': { id: await anUnidentifiedDeposit() },
  };
}

/** One of the State that the tests are about. */
async function aWebhook(): Promise<string> {
  const focalPoint = hub.as(PERSON_OF_ROLE['focal-point'] ?? '').intake;
  const body = { url: 'https://example.org/hook', kinds: ['*'] };
  return (await focalPoint.create<{ webhookId: string }>('/v1/webhooks', body)).webhookId;
}

/** Of a provider; it waits for a second officer. */
async function aBankAccount(): Promise<string> {
  const account = { name: 'Holder', country: 'CH', iban: 'CH9300762011623852957', bic: 'EXAMCHZZ' };
  const reply = await hub
    .as(PERSON_OF_ROLE['finance'] ?? '')
    .funding.send('PUT', '/v1/bank-accounts/iom', account, { key: 'an-account' });
  expect(reply.status).toBe(201);
  return 'iom';
}

/** Money that a finance officer has recorded without knowing whose it is. */
async function anUnidentifiedDeposit(): Promise<string> {
  const deposit = {
    fundId: journey.fundId,
    amount: { amountMinor: 100, currency: 'USD' },
    receivedOn: '2026-03-01',
    bankReference: 'CAMT-77',
    remitter: 'TREASURY OPERATIONS',
  };
  const finance = hub.as(PERSON_OF_ROLE['finance'] ?? '').funding;
  const { unidentifiedDepositId } = await finance.create<{ unidentifiedDepositId: string }>(
    '/v1/unidentified-deposits',
    deposit,
  );
  return unidentifiedDepositId;
}

const collectionOf = (path: string): string => path.split('/')[2] ?? '';

function realPath({ path }: DescribedRoute): string {
  const values = ids[collectionOf(path)];
  if (path.includes(':') && Object.values(values ?? {}).some((id) => id === ''))
    throw new Error(`No id for ${path}.`);
  return pathWith(path, values);
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
    '%s is closed to every other role and open to its own',
    async (_name, route) => {
      for (const [role, person] of Object.entries(PERSON_OF_ROLE)) {
        // Without a key nothing is changed, and whoever is let in is told so.
        const { status, body } = await send(route, person);

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

const ownPerson = (role: string): string => PERSON_OF_ROLE[role] ?? '';
