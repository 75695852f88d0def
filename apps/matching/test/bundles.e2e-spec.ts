import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';
import { screenProvider } from '../../../test/support/screen-provider.js';
import { BundleView } from '../src/bundle/compose-bundle/bundle.view.js';
import { needItem } from './builders.js';
import { IntakeVoice } from './intake-voice.js';

const SOON = new Date(Date.now() + 7 * 86_400_000).toISOString();
const TERMS = {
  title: 'Seed money for migration data',
  kind: 'financial',
  objectives: [1, 3],
  geography: { countries: ['MKD'] },
  startsOn: '2026-01-01',
  endsOn: '2030-12-31',
  capacity: { total: 1, concurrent: 1 },
};

describe('bundles', () => {
  let hub: Hub;
  let voice: IntakeVoice;

  beforeAll(async () => {
    hub = await Hub.start({ label: 'bundles', services: ['matching'] });
    voice = new IntakeVoice(hub.environment);
  });
  afterAll(async () => {
    await voice.close();
    await hub.end();
  });

  async function anOffer(providerId: string, maximumMinor: number): Promise<void> {
    const desk = hub.as('desk.ana').matching;
    const profile = {
      id: providerId,
      name: providerId.toUpperCase(),
      kind: 'un-entity',
      unOrganisation: true,
    };
    await desk.create('/v1/providers', profile);
    await hub.as('desk.ben').matching.act(`/v1/providers/${providerId}`, 'verify');
    await screenProvider(hub, providerId);
    const amount = { minimumMinor: 0, maximumMinor, currency: 'USD' };
    await hub.as(`coordinator.${providerId}-anna`).matching.create('/v1/offers', { ...TERMS, amount });
  }

  const bundle = (query = ''): Promise<BundleView> =>
    hub.as('focal-point.mkd').matching.read<BundleView>(`/v1/bundles/${voice.requestId}${query}`);

  it('join offers and proposals into one plan, and say what is missing and who could give it', async () => {
    await anOffer('iom', 60_000_000);
    await anOffer('unhcr', 25_000_000);
    const needItems = [needItem({ amount: { amountMinor: 100_000_000, currency: 'USD' } })];
    await voice.cleared({ needItems });
    await voice.says('circulated', { round: 1, needItemIds: ['need-1'], windowClosesAt: SOON });

    const offered = await eventually(async () => {
      const found = await bundle('?withFund=true');
      expect(found.engagements).toHaveLength(2);
      return found;
    });

    expect(offered).toMatchObject({
      covered: 0.85,
      isBest: true,
      gapToBound: 0,
      partners: [
        { providerId: 'iom', isLead: true },
        { providerId: 'unhcr', isLead: false },
      ],
      gaps: [{ needItemId: 'need-1', amount: { amountMinor: 15_000_000, currency: 'USD' } }],
      fund: { couldClose: true, unOrganisations: 2 },
      unmetRules: [],
    });
    expect(
      validateSync(plainToInstance(BundleView, offered), { whitelist: true, forbidNonWhitelisted: true }).map(
        String,
      ),
    ).toEqual([]);
  });

  it('leave out whoever has declined, and say which rule nobody can keep', async () => {
    const coordinator = hub.as('coordinator.unhcr-chen').matching;
    const { items } = await eventually(async () => {
      const found = await coordinator.read<{ items: readonly { id: string }[] }>('/v1/invitations');
      expect(found.items).toHaveLength(1);
      return found;
    });
    await coordinator.act(`/v1/invitations/${items[0]?.id ?? ''}`, 'decline', { reasonCode: 'policy' });

    expect(await bundle('?withFund=true&triangular=true')).toMatchObject({
      covered: 0.6,
      partners: [{ providerId: 'iom' }],
      unmetRules: ['two-un-organisations', 'southern-provider'],
      fund: { couldClose: false },
    });
    expect((await hub.as('focal-point.alb').matching.get(`/v1/bundles/${voice.requestId}`)).status).toBe(404);
  });
});
