import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestClearedV1Payload } from '@hub/contracts/intake/request-cleared.v1.js';
import { Receiver } from '../../../libs/webhooks/test/receiver.js';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';
import { screenProvider } from '../../../test/support/screen-provider.js';
import { needItem, terms } from './builders.js';
import { followQueue } from './follow-queue.js';
import { IntakeVoice } from './intake-voice.js';

interface Subscription {
  readonly id: string;
  readonly status: string;
}
interface Completion {
  readonly giftSubscriptionId: string;
  readonly requestId: string;
  readonly status: string;
  readonly planVersion: string;
  readonly explanation: string;
}
interface Page {
  readonly items: readonly Completion[];
}

const FOUND = 'matching.gift-completion.found.v1';
const PATIENCE = { timeoutMs: 60_000 };
const GIFT = { kind: 'financial', geography: { countries: ['MKD', 'KEN'] } };
const usd = (amountMinor: number) => ({ amount: { amountMinor, currency: 'USD' } });

describe('gift subscriptions', () => {
  const receiver = new Receiver();
  const voices: IntakeVoice[] = [];
  let hub: Hub;
  const coordinatorOf = (id: string) => hub.as(`coordinator.${id}-anna`).matching;
  const toldOf = async (id: string, query = '?status=open') =>
    (await coordinatorOf(id).read<Page>(`/v1/gift-completions${query}`)).items;
  const hooksFor = (requestId: string) =>
    receiver.taken
      .map(({ body }) => JSON.parse(body) as { type: string; data: Completion })
      .filter(({ data }) => data.requestId === requestId);

  beforeAll(async () => {
    await receiver.start();
    hub = await Hub.start({
      label: 'gift-subscriptions',
      services: ['intake', 'matching'],
      environment: { WEBHOOK_ALLOW_LOOPBACK: 'true' },
    });
    for (const id of ['unicef', 'iom']) {
      const profile = { id, name: id, kind: 'un-entity', unOrganisation: true };
      await hub.as('desk.ana').matching.create('/v1/providers', profile);
      await hub.as('desk.ben').matching.act(`/v1/providers/${id}`, 'verify');
      await screenProvider(hub, id);
    }
    const webhook = { url: receiver.url, kinds: [FOUND] };
    await hub.as('coordinator.unicef-anna').intake.create('/v1/webhooks', webhook);
  });
  afterAll(async () => {
    await Promise.all(voices.map((voice) => voice.close()));
    await hub.end();
    await receiver.stop();
  });

  const aVoice = (): IntakeVoice => {
    const voice = new IntakeVoice(hub.environment);
    voices.push(voice);
    return voice;
  };
  const publicly = (changes: Partial<RequestClearedV1Payload>): Partial<RequestClearedV1Payload> => ({
    consentToPublish: true,
    ...changes,
  });

  it('tell of the plan that the gift alone would complete, once, and say when that is over', async () => {
    const subscribe = (id: string, amountMinor: number) =>
      coordinatorOf(id).create<Subscription>('/v1/gift-subscriptions', { ...GIFT, ...usd(amountMinor) });
    const large = await subscribe('unicef', 100_000_000);
    await subscribe('iom', 99_999_999);
    const [hidden, shown] = [aVoice(), aVoice()];
    const leaving = new AbortController();
    const events: string[] = [];
    const following = followQueue(
      hub,
      { provider: 'unicef', name: 'gift-completion-changed', signal: leaving.signal },
      events,
    );

    await hidden.cleared({ needItems: [needItem()] });
    const again = await shown.cleared(publicly({ title: 'Public data', needItems: [needItem()] }));

    await eventually(async () => {
      expect(await toldOf('unicef')).toMatchObject([
        {
          giftSubscriptionId: large.id,
          requestId: shown.requestId,
          requestTitle: 'Public data',
          gaps: [{ needItemId: 'need-1', amount: { amountMinor: 100_000_000, currency: 'USD' } }],
        },
      ]);
    }, PATIENCE);
    const [told] = await toldOf('unicef');
    expect(told?.explanation).toMatch(/“Public data” lacks only this: USD.1,000,000/);
    expect(await toldOf('iom', '')).toEqual([]);
    await eventually(() => expect(hooksFor(shown.requestId)).toHaveLength(1), PATIENCE);
    expect(hooksFor(shown.requestId)[0]).toMatchObject({
      type: FOUND,
      data: { planVersion: told?.planVersion },
    });
    await eventually(() => expect(events.join()).toContain(shown.requestId));
    const { counts } = await coordinatorOf('unicef').read<{ counts: object }>('/v1/queue');
    expect(counts).toMatchObject({ giftCompletions: 1 });

    // The same fact again, and a process that dies, tell nobody twice.
    await again();
    await hub.service('matching').kill9();
    await hub.service('matching').restart();
    await again();
    await coordinatorOf('iom').create('/v1/offers', terms());

    await eventually(async () => {
      expect(await toldOf('unicef', '')).toMatchObject([
        { requestId: shown.requestId, status: 'closed', closedBecause: 'gap-closed' },
      ]);
    }, PATIENCE);
    expect(await toldOf('unicef')).toEqual([]);
    expect(hooksFor(shown.requestId)).toHaveLength(1);
    expect(receiver.taken).toHaveLength(1);
    leaving.abort();
    await following;
  }, 180_000);

  it('find what is open already, rest when paused, never tell a plan twice, and end', async () => {
    const kenya = aVoice();
    const needItems = [needItem({ objectives: [23], places: [{ country: 'KEN' }] })];
    await kenya.cleared(publicly({ needItems }));
    await eventually(() => hub.as('desk.ana').matching.read(`/v1/shortlists/${kenya.requestId}`), PATIENCE);
    const mine = coordinatorOf('unicef');
    const gift = { ...GIFT, objectives: [23], ...usd(200_000_000) };
    const { id } = await mine.create<Subscription>('/v1/gift-subscriptions', gift);
    const path = `/v1/gift-subscriptions/${id}`;
    const completions = async (query = '') => (await mine.read<Page>(`${path}/completions${query}`)).items;
    const stands = (status: string, because?: string) =>
      eventually(async () => {
        expect(await completions()).toMatchObject([
          { requestId: kenya.requestId, status, ...(because !== undefined && { closedBecause: because }) },
        ]);
      }, PATIENCE);
    const told = () => hooksFor(kenya.requestId).filter(({ data }) => data.giftSubscriptionId === id);

    await stands('open');
    await eventually(() => expect(told()).toHaveLength(1), PATIENCE);
    const { etag: before = '' } = await mine.get(path);
    await mine.act(path, 'pause');
    expect((await mine.post(`${path}/end`, {}, { ifMatch: before })).status).toBe(412);
    await stands('closed', 'subscription-over');
    // The version that resuming has answered stays good while the search goes on.
    const { version } = await mine.act<{ version: number }>(path, 'resume');
    await stands('open');
    await eventually(async () => {
      expect((await mine.read<{ version: number }>(path)).version).toBeGreaterThan(version);
    });
    const ifMatch = `"${String(version)}"`;
    expect((await mine.post(`${path}/pause`, {}, { ifMatch })).status).toBe(200);
    await mine.act(path, 'resume');
    await stands('open');
    await mine.change('PUT', path, path, { ...gift, ...usd(1) });
    await stands('closed', 'gap-changed');
    await mine.act(path, 'end');

    expect(await mine.read(path)).toMatchObject({ status: 'ended' });
    const { etag = '' } = await mine.get(path);
    expect((await mine.post(`${path}/resume`, {}, { ifMatch: etag })).status).toBe(409);
    expect(told()).toHaveLength(1);
  }, 180_000);

  it('are their provider’s alone, and have to say how much and where', async () => {
    const { id } = await coordinatorOf('unicef').create<Subscription>('/v1/gift-subscriptions', {
      ...GIFT,
      ...usd(5),
    });
    const other = coordinatorOf('iom');

    for (const path of [`/v1/gift-subscriptions/${id}`, `/v1/gift-subscriptions/${id}/completions`])
      expect((await other.get(path)).status).toBe(404);
    expect((await other.post(`/v1/gift-subscriptions/${id}/end`, {}, { ifMatch: '"1"' })).status).toBe(404);
    const nothing = await other.post('/v1/gift-subscriptions', { kind: 'financial', geography: {} });
    expect(nothing).toMatchObject({
      status: 422,
      body: { code: 'matching.gift-subscription.incomplete' },
    });
  });
});
