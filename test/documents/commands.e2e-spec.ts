import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CAST, Journey, play } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { hubClient } from '@hub/client/hub-client.js';
import { serverUrl } from '../support/environment.js';
import { Hub } from '../support/hub.js';
import { tokenFor } from '../support/tokens.js';
import { commandsOf, run, runUntil } from './commands-of.js';

interface Invitations {
  readonly items: readonly { readonly state: string; readonly proposal?: { readonly summary?: string } }[];
}

describe('the commands that a page shows', () => {
  let hub: Hub;
  let environment: Readonly<Record<string, string>>;
  beforeAll(async () => {
    hub = await Hub.start({ label: 'commands' });
    environment = {
      INTAKE: hub.service('intake').url,
      MATCHING: hub.service('matching').url,
      ISSUER: serverUrl('OIDC_ISSUER'),
    };
  });
  afterAll(() => hub.end());

  it('take a State from a token to its live timeline', async () => {
    const printed = await runUntil(/^data: .*submitted/m, await commandsOf('for-states.md'), environment);

    const requestId = /^request (\S+)$/m.exec(printed)?.[1] ?? 'none';
    expect(await hub.as('focal-point.mkd').intake.read(`/v1/requests/${requestId}`)).toMatchObject({
      status: 'submitted',
    });
    expect(printed).toContain('"pointer":"/endorsements"');
    expect(printed).not.toContain('"pointer":"/needItems');
  });

  it('can be given by the typed client too', async () => {
    const addresses = {
      intake: hub.service('intake').url,
      matching: hub.service('matching').url,
      funding: hub.service('funding').url,
    };
    const { intake } = hubClient({ addresses, token: () => tokenFor('focal-point.mkd') });

    const drafted = await intake.POST('/v1/requests', {
      params: { header: { 'Idempotency-Key': 'by-the-typed-client' } },
      body: { requestingStates: ['MKD'], title: 'One register of migration data', needItems: [] },
    });
    const requestId = drafted.data?.requestId ?? '';
    const read = await intake.GET('/v1/requests/{requestId}', { params: { path: { requestId } } });
    const foreign = await intake.GET('/v1/requests/{requestId}', { params: { path: { requestId: 'none' } } });

    expect(read.data).toMatchObject({ status: 'draft', content: { requestingStates: ['MKD'] } });
    expect(foreign).toMatchObject({ error: { code: 'intake.request.not-found' } });
  });

  it('take a provider from its offers to a proposal', async () => {
    const journey = new Journey(hub, await northMacedonia());
    await prepare(journey);
    const circulated = STEPS.findIndex(({ title }) => title.includes('circulates'));
    for (const step of STEPS.slice(0, circulated + 1)) await play(journey, step);
    const own = hub.as(CAST.coordinatorOf('iom')).matching;
    await journey.until('everybody is invited', ({ invitations }) => invitations.length >= 3);

    await run(await commandsOf('for-providers.md'), environment);

    const { items } = await own.read<Invitations>('/v1/invitations');
    expect(items.map(({ proposal }) => proposal?.summary)).toContain(
      'Two advisers; definitions in the first quarter, the register after that.',
    );
    const offers = await own.read<{ items: readonly { terms: { title: string } }[] }>('/v1/offers');
    expect(offers.items.map(({ terms }) => terms.title)).toContain('Advisers for migration statistics');
  });
});
