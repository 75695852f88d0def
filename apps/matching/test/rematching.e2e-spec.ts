import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';
import { screenProvider } from '../../../test/support/screen-provider.js';
import { terms } from './builders.js';
import { IntakeVoice } from './intake-voice.js';

interface Page<T> {
  readonly items: readonly T[];
}
interface ShortlistView {
  readonly search: string;
  readonly items: readonly {
    readonly matches: readonly {
      readonly providerId: string;
      readonly addedAt?: string;
      readonly explanation: string;
    }[];
  }[];
}

describe('a later offer', () => {
  let hub: Hub;
  const voices: IntakeVoice[] = [];
  const desk = () => hub.as('desk.ana').matching;

  beforeAll(async () => {
    hub = await Hub.start({ label: 'rematching', services: ['matching'] });
  });
  afterAll(async () => {
    await Promise.all(voices.map((voice) => voice.close()));
    await hub.end();
  });

  async function anOfferOf(id: string, isVerified = true): Promise<void> {
    await desk().create('/v1/providers', { id, name: id, kind: 'un-entity', unOrganisation: true });
    const verify = () => hub.as('desk.ben').matching.act(`/v1/providers/${id}`, 'verify');
    await screenProvider(hub, id);
    if (isVerified) await verify();
    await hub.as(`coordinator.${id}-anna`).matching.create('/v1/offers', terms());
    if (!isVerified) await verify();
  }

  const aRequest = async (): Promise<IntakeVoice> => {
    const voice = new IntakeVoice(hub.environment);
    voices.push(voice);
    await voice.cleared();
    await eventually(() => desk().read(`/v1/shortlists/${voice.requestId}`));
    return voice;
  };
  const shortlistOf = ({ requestId }: IntakeVoice) =>
    desk().read<ShortlistView>(`/v1/shortlists/${requestId}`);
  const providersOn = async (voice: IntakeVoice): Promise<readonly string[]> =>
    ((await shortlistOf(voice)).items[0]?.matches ?? []).map(({ providerId }) => providerId);
  const invitedTo = async ({ requestId }: IntakeVoice): Promise<readonly string[]> => {
    const { items } = await desk().read<Page<{ providerId: string; status: string }>>(
      `/v1/invitations?requestId=${requestId}`,
    );
    return items.map(({ providerId, status }) => `${providerId} ${status}`).sort();
  };
  const circulate = (voice: IntakeVoice, round: number) =>
    voice.says('circulated', {
      round,
      needItemIds: ['need-1'],
      windowClosesAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
    });

  it('reaches the list and the round of a request that looks for partners, and no other', async () => {
    const voice = await aRequest();
    await anOfferOf('iom');
    await eventually(async () => expect(await providersOn(voice)).toEqual(['iom']));
    const { items, ...shown } = await shortlistOf(voice);
    expect(items[0]?.matches[0]).toHaveProperty('addedAt');
    expect(shown).toMatchObject({
      search: 'open',
      further: { providers: 1, lastAt: items[0]?.matches[0]?.addedAt },
    });
    const french = await desk().read<ShortlistView>(`/v1/shortlists/${voice.requestId}?lang=fr`);
    expect(french.items[0]?.matches[0]?.explanation).toMatch(/^iom convient à [\d,]+ sur 100\. Points forts/);
    const offers = hub.as('coordinator.iom-anna').matching;
    const { items: own } = await offers.read<Page<{ id: string }>>('/v1/offers');
    await offers.change('PUT', `/v1/offers/${own[0]?.id ?? ''}`, `/v1/offers/${own[0]?.id ?? ''}`, {
      ...terms(),
      languages: ['fr'],
      endsOn: '2028-12-31',
    });
    expect(
      await hub.as('auditor.gus').matching.read(`/v1/shortlists/${voice.requestId}/replay`),
    ).toMatchObject({
      holds: true,
      matches: [{ providerId: 'iom', verdict: 'equal', weightsVersion: '2026-1' }],
    });
    await circulate(voice, 1);
    await eventually(async () => expect(await invitedTo(voice)).toEqual(['iom invited']));

    await anOfferOf('undp', false);
    await eventually(async () => expect(await invitedTo(voice)).toEqual(['iom invited', 'undp invited']));
    expect(
      await hub.as('coordinator.undp-anna').matching.read<Page<object>>('/v1/queue?view=unassigned'),
    ).toMatchObject({
      items: [{ requestId: voice.requestId }],
    });

    await voice.says('window-closed', { reason: 'expired', closedAt: new Date().toISOString() });
    await eventually(async () => expect(await shortlistOf(voice)).toMatchObject({ search: 'resting' }));
    const other = await aRequest();
    await anOfferOf('who');
    await eventually(async () => expect(await providersOn(other)).toContain('who'));
    expect(await providersOn(voice)).toEqual(['iom', 'undp']);
    expect(await invitedTo(voice)).toEqual(['iom expired', 'undp expired']);
  });

  it('is found by the job for whoever looks for partners again', async () => {
    const voice = await aRequest();
    await voice.says('window-closed', { reason: 'expired', closedAt: new Date().toISOString() });
    await eventually(async () => expect(await shortlistOf(voice)).toMatchObject({ search: 'resting' }));
    const before = await providersOn(voice);
    await anOfferOf('unicef');
    await voice.says('found-unmet', { reason: 'Nobody proposed.' });
    await eventually(async () => expect(await shortlistOf(voice)).toMatchObject({ search: 'open' }));

    const operator = hub.as('operator.hana').matching;
    const started = await operator.post<{ id: string }>('/v1/rematchings', {});
    await eventually(async () => {
      expect(await operator.read(started.headers.get('location') ?? '')).toMatchObject({
        status: 'finished',
      });
    });

    expect(started.status).toBe(201);
    expect(await providersOn(voice)).toEqual([...before, 'unicef']);
  });
});
