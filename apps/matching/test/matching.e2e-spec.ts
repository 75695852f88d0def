import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../../test/support/eventually.js';
import { Hub } from '../../../test/support/hub.js';
import { screenProvider } from '../../../test/support/screen-provider.js';
import { metric } from '../../../test/faults/metric.js';
import type { ApiClient } from '../../../test/support/api-client.js';
import { AgreementPage } from '../src/agreement/read-agreements/agreement.view.js';
import { InvitationPage } from '../src/invitation/read-invitations/invitation.view.js';
import { OfferPage } from '../src/offer/read-offers/offer.view.js';
import { PracticePage, PracticeView } from '../src/practice/read-practices/practice.view.js';
import { ProviderPage } from '../src/provider/read-providers/provider.view.js';
import { InvitationMatchView } from '../src/invitation/explain-match/invitation-match.view.js';
import { ShortlistView as DocumentedShortlist } from '../src/shortlist/read-shortlist/shortlist.view.js';
import { IntakeVoice } from './intake-voice.js';

interface InvitationView {
  readonly id: string;
  readonly providerId: string;
  readonly status: string;
  readonly proposal?: object;
}
interface OfferView {
  readonly id: string;
  readonly left: { readonly total: number; readonly concurrent: number };
  readonly used: number;
  readonly reservations: readonly { readonly settled: boolean }[];
}
interface ShortlistView {
  readonly items: readonly {
    readonly needItemId: string;
    readonly matches: readonly { readonly providerId: string; readonly fit: number }[];
  }[];
}
interface Page<T> {
  readonly items: readonly T[];
}

const PLAN_HASH = 'ab'.repeat(32);
const TERMS = {
  title: 'Migration data and statistics',
  kind: 'financial',
  objectives: [1, 3],
  geography: { countries: ['MKD'] },
  amount: { minimumMinor: 0, maximumMinor: 200_000_000, currency: 'USD' },
  startsOn: '2026-01-01',
  endsOn: '2030-12-31',
  languages: ['en'],
  cooperationKinds: ['triangular'],
  capacity: { total: 1, concurrent: 1 },
};
const PROPOSAL = {
  amount: { amountMinor: 100_000_000, currency: 'USD' },
  startsOn: '2026-10-01',
  endsOn: '2028-01-31',
  summary: 'A register built with the State Statistical Office.',
};
const SOON = new Date(Date.now() + 7 * 86_400_000).toISOString();

const deviations = (view: new () => object, body: object): readonly string[] =>
  validateSync(plainToInstance(view, body), { whitelist: true, forbidNonWhitelisted: true }).map(String);

describe('matching', () => {
  let hub: Hub;
  let desk: ApiClient;
  const voices: IntakeVoice[] = [];
  const as = (person: string): ApiClient => hub.as(person).matching;

  beforeAll(async () => {
    hub = await Hub.start({ label: 'matching', services: ['matching'] });
    desk = as('desk.ana');
  });

  afterAll(async () => {
    await Promise.all(voices.map((voice) => voice.close()));
    await hub.end();
  });

  const aRequest = (): IntakeVoice => {
    const voice = new IntakeVoice(hub.environment);
    voices.push(voice);
    return voice;
  };

  async function aVerifiedProvider(id: string): Promise<ApiClient> {
    await desk.create('/v1/providers', {
      id,
      name: id.toUpperCase(),
      kind: 'un-entity',
      unOrganisation: true,
    });
    await as('desk.ben').act(`/v1/providers/${id}`, 'verify');
    await screenProvider(hub, id);
    return as(`coordinator.${id}-anna`);
  }

  const anOffer = (coordinator: ApiClient, changes: object = {}): Promise<OfferView> =>
    coordinator.create<OfferView>('/v1/offers', { ...TERMS, ...changes });

  const shortlistOf = (requestId: string): Promise<ShortlistView> =>
    eventually(() => desk.read<ShortlistView>(`/v1/shortlists/${requestId}`));

  const invitationsOf = (requestId: string): Promise<readonly InvitationView[]> =>
    eventually(async () => {
      const { items } = await desk.read<Page<InvitationView>>(`/v1/invitations?requestId=${requestId}`);
      expect(items).not.toEqual([]);
      return items;
    });

  async function aProposal(coordinator: ApiClient, voice: IntakeVoice): Promise<string> {
    const [invitation] = await eventually(async () => {
      const { items } = await coordinator.read<Page<InvitationView>>(
        `/v1/invitations?requestId=${voice.requestId}`,
      );
      expect(items).toHaveLength(1);
      return items;
    });
    const path = `/v1/invitations/${invitation?.id ?? ''}`;
    await coordinator.act(path, 'see');
    await coordinator.act(path, 'express-interest');
    await coordinator.act(path, 'draft-proposal', { summary: 'First thoughts.' });
    await coordinator.act(path, 'submit-proposal', PROPOSAL);
    return path;
  }

  const circulate = (voice: IntakeVoice, round = 1): Promise<() => Promise<void>> =>
    voice.says('circulated', { round, needItemIds: ['need-1'], windowClosesAt: SOON });

  const repeatedEffects = (): Promise<number> =>
    metric(hub.service('matching').url, 'hub_consumer_repeated_effects_total');

  const statusOf = async (path: string): Promise<string> => (await desk.read<InvitationView>(path)).status;

  it('leads a request from clearance to a concluded agreement, and outcomes into the next fit', async () => {
    const iom = await aVerifiedProvider('iom');
    const offer = await anOffer(iom);
    const voice = aRequest();
    const focalPoint = as('focal-point.mkd');

    const clearedAgain = await voice.cleared();
    await clearedAgain();
    const shortlist = await shortlistOf(voice.requestId);
    expect(shortlist.items[0]?.matches).toMatchObject([{ providerId: 'iom' }]);
    expect(await focalPoint.read(`/v1/shortlists/${voice.requestId}/refusals`)).toMatchObject({
      needItems: [{ needItemId: 'need-1', nearMisses: [] }],
    });

    const circulatedAgain = await circulate(voice);
    await invitationsOf(voice.requestId);
    const repeats = await repeatedEffects();
    await circulatedAgain();
    await eventually(async () => expect(await repeatedEffects()).toBeGreaterThan(repeats));
    expect(await invitationsOf(voice.requestId)).toHaveLength(1);

    const path = await aProposal(iom, voice);
    await focalPoint.act(path, 'ask-clarification', { question: 'Who hosts the register?' });
    await iom.act(path, 'answer-clarification', { answer: 'The State Statistical Office.' });
    const match = await iom.read<object>(`${path}/match`);
    expect(match).toMatchObject({ fit: shortlist.items[0]?.matches[0]?.fit, weightsVersion: '2026-1' });
    expect(deviations(InvitationMatchView, match)).toEqual([]);
    expect((await as('coordinator.fao-lead').get(`${path}/match`)).status).toBe(404);
    const clarifications = `/v1/clarifications?requestId=${voice.requestId}`;
    expect(await iom.read(clarifications)).toMatchObject({
      items: [{ needItemId: 'need-1', askedBy: 'state', answer: 'The State Statistical Office.' }],
    });
    expect(await as('coordinator.unhcr-omar').read(clarifications)).toEqual({ items: [] });
    await focalPoint.act(path, 'accept');
    expect(await desk.read(`/v1/offers/${offer.id}`)).toMatchObject({ left: { total: 0, concurrent: 0 } });
    await eventually(async () =>
      expect(await desk.read(`/v1/offers/${offer.id}`)).toMatchObject({ reservations: [{ settled: true }] }),
    );
    await iom.act(path, 'confirm');
    const parties = ['state:MKD', 'provider:iom'];
    const plan = { title: 'Migration data', summary: 'A register.', planHash: PLAN_HASH, parties };
    await voice.says('offers-chosen', { invitationIds: [path.split('/').at(-1)] });
    await voice.says('agreement-opened', { ...plan, leadImplementer: 'iom' });
    const agreement = await eventually(async () => {
      const { items } = await focalPoint.read<Page<{ id: string }>>(
        `/v1/agreements?requestId=${voice.requestId}`,
      );
      expect(items).toHaveLength(1);
      return `/v1/agreements/${items[0]?.id ?? ''}`;
    });
    const unread = { planHash: 'cd'.repeat(32) };
    await expect(iom.act(agreement, 'sign', unread)).rejects.toMatchObject({ status: 409 });
    await focalPoint.act(agreement, 'sign', { planHash: PLAN_HASH });
    expect(await iom.act(agreement, 'sign', { planHash: PLAN_HASH })).toMatchObject({ status: 'concluded' });

    const amended = { planHash: 'ef'.repeat(32), parties, leadImplementer: 'iom' };
    await voice.says('plan-amended', {
      ...amended,
      agreedBy: parties,
      amendmentId: 'amendment-1',
      reason: 'It takes longer.',
      plan: { activities: [], milestones: [], indicators: [] },
      amendedAt: new Date().toISOString(),
    });
    await eventually(async () =>
      expect(await iom.read(agreement)).toMatchObject({
        ...amended,
        status: 'concluded',
        amendments: [{ amendmentId: 'amendment-1', previousPlanHash: PLAN_HASH, agreedBy: parties }],
      }),
    );

    const ratings = [{ needItemId: 'need-1', rating: 5 }];
    await voice.says('completed', { ratings, completedAt: new Date().toISOString() });
    await eventually(async () => {
      expect(await desk.read('/v1/providers/iom')).toMatchObject({ outcomes: [{ rating: 5 }] });
      expect(await desk.read(`/v1/offers/${offer.id}`)).toMatchObject({ used: 1, reservations: [] });
    });
  });

  it('lets one of two focal points racing for the last capacity win, and says so to the other', async () => {
    const undp = await aVerifiedProvider('undp');
    const offer = await anOffer(undp, { geography: { countries: ['MKD', 'ALB'] } });
    const [one, other] = [aRequest(), aRequest()];
    await one.cleared();
    await other.cleared({ requestingStates: ['ALB'] });
    await Promise.all([shortlistOf(one.requestId), shortlistOf(other.requestId)]);
    await Promise.all([circulate(one), circulate(other)]);
    const paths = await Promise.all([aProposal(undp, one), aProposal(undp, other)]);
    const accept = async (person: string, path: string) => {
      const { etag } = await as(person).get(path);
      return as(person).post<{ code: string }>(`${path}/accept`, {}, { ifMatch: etag ?? '' });
    };

    const replies = await Promise.all([
      accept('focal-point.mkd', paths[0]),
      accept('focal-point.alb', paths[1]),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [lost] = replies.filter(({ status }) => status === 409);
    expect(lost?.body.code).toBe('matching.offer.capacity-exhausted');
    const winner = paths[replies.findIndex(({ status }) => status === 200)] as string;
    await undp.act(winner, 'retract', { reason: 'The team is needed elsewhere.' });
    await eventually(async () =>
      expect(await desk.read(`/v1/offers/${offer.id}`)).toMatchObject({ left: { total: 1, concurrent: 1 } }),
    );
  });

  it('answers a repeated acceptance as the first time', async () => {
    const ilo = await aVerifiedProvider('ilo');
    const offer = await anOffer(ilo, { capacity: { total: 5, concurrent: 5 } });
    const voice = aRequest();
    await voice.cleared();
    await shortlistOf(voice.requestId);
    await circulate(voice);
    const path = await aProposal(ilo, voice);
    const focalPoint = as('focal-point.mkd');
    const { etag = '' } = await focalPoint.get(path);
    const options = { key: randomUUID(), ifMatch: etag };

    const replies = await Promise.all(
      Array.from({ length: 5 }, () => focalPoint.post(`${path}/accept`, {}, options)),
    );

    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(replies.map((reply) => reply.etag)).size).toBe(1);
    expect(await desk.read(`/v1/offers/${offer.id}`)).toMatchObject({ left: { total: 4 } });
  });

  it('takes invitations and reservations back when the request ends', async () => {
    const who = await aVerifiedProvider('who');
    const offer = await anOffer(who);
    const voice = aRequest();
    await voice.cleared();
    await shortlistOf(voice.requestId);
    await circulate(voice);
    const path = await aProposal(who, voice);
    await as('focal-point.mkd').act(path, 'accept');

    await voice.says('withdrawn', { reason: 'The priorities changed.' });

    await eventually(async () => {
      expect(await statusOf(path)).toBe('withdrawn');
      expect(await desk.read(`/v1/offers/${offer.id}`)).toMatchObject({ left: { total: 1 } });
      expect(await desk.read(`/v1/shortlists/${voice.requestId}`)).toMatchObject({ status: 'closed' });
    });
  });

  it('frees what chosen partners hold ready when the fund rejects its part', async () => {
    const unep = await aVerifiedProvider('unep');
    const offer = await anOffer(unep);
    const voice = aRequest();
    await voice.cleared();
    await shortlistOf(voice.requestId);
    await circulate(voice);
    const path = await aProposal(unep, voice);
    await as('focal-point.mkd').act(path, 'accept');
    await unep.act(path, 'confirm');
    await voice.says('offers-chosen', { invitationIds: [path.split('/').at(-1)] });
    expect(await desk.read(`/v1/offers/${offer.id}`)).toMatchObject({ left: { total: 0 } });

    await voice.says('fund-rejected', { allocationId: 'allocation-1', reasonCode: 'other' });

    await eventually(async () => {
      expect(await statusOf(path)).toBe('withdrawn');
      expect(await desk.read(`/v1/offers/${offer.id}`)).toMatchObject({ left: { total: 1 } });
      expect(await desk.read(`/v1/shortlists/${voice.requestId}`)).not.toMatchObject({ status: 'closed' });
    });
  });

  it('expires what is unanswered when the window closes, and invites again in the next round', async () => {
    const unicef = await aVerifiedProvider('unicef');
    await anOffer(unicef);
    const voice = aRequest();
    await voice.cleared();
    await shortlistOf(voice.requestId);
    await circulate(voice);
    const first = await invitationsOf(voice.requestId);

    await voice.says('window-closed', { reason: 'expired', closedAt: new Date().toISOString() });
    await eventually(async () => {
      const statuses = (await invitationsOf(voice.requestId)).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set(['expired']));
    });
    await voice.says('found-unmet', { reason: 'Nobody answered.' });
    await circulate(voice, 2);

    await eventually(async () => expect(await invitationsOf(voice.requestId)).toHaveLength(2 * first.length));
  });

  it('keeps each organisation to its own', async () => {
    const fao = await aVerifiedProvider('fao');
    const offer = await anOffer(fao);
    const voice = aRequest();
    await voice.cleared();
    await shortlistOf(voice.requestId);
    await circulate(voice);
    const path = await aProposal(fao, voice);
    const stranger = as('coordinator.unhcr-omar');
    const neighbour = as('focal-point.alb');

    expect((await stranger.get(path)).status).toBe(404);
    expect((await neighbour.get(path)).status).toBe(404);
    expect((await stranger.get(`/v1/offers/${offer.id}`)).status).toBe(404);
    expect((await neighbour.get(`/v1/shortlists/${voice.requestId}`)).status).toBe(404);
    expect((await neighbour.get(`/v1/shortlists/${voice.requestId}/refusals`)).status).toBe(404);
    expect((await fao.get(`/v1/shortlists/${voice.requestId}`)).status).toBe(403);
    expect((await neighbour.post(`${path}/accept`, {}, { ifMatch: '"5"' })).status).toBe(404);
    expect((await fao.post(`${path}/accept`, {}, { ifMatch: '"5"' })).status).toBe(403);
    expect((await stranger.post(`${path}/retract`, { reason: 'x' }, { ifMatch: '"5"' })).status).toBe(404);
    expect((await fao.post('/v1/offers', { ...TERMS, providerId: 'iom' })).status).toBe(403);
    expect((await stranger.read<Page<unknown>>('/v1/invitations')).items).toEqual([]);
    expect((await neighbour.read<Page<unknown>>('/v1/invitations')).items).not.toContainEqual(
      expect.objectContaining({ requestId: voice.requestId }),
    );
  });

  it('refuses to verify by the officer who registered, and terms that say nothing', async () => {
    await desk.create('/v1/providers', { id: 'nor', name: 'Norway', kind: 'state', country: 'NOR' });

    await expect(desk.act('/v1/providers/nor', 'verify')).rejects.toMatchObject({ status: 403 });
    const reply = await as('coordinator.nor-kari').post('/v1/offers', { ...TERMS, objectives: [] });
    expect(reply).toMatchObject({
      status: 422,
      body: { code: 'matching.offer.incomplete', errors: [{ pointer: '/objectives' }] },
    });
  });

  it('keeps a catalogue of practices that everybody can read page by page', async () => {
    const practice = { name: 'Public employment services', summary: 'Links them.', objectives: [5] };
    const first = await desk.create<{ id: string }>('/v1/practices', { ...practice, countries: ['ARG'] });
    await desk.create('/v1/practices', practice);
    await expect(as('coordinator.iom-anna').create('/v1/practices', practice)).rejects.toMatchObject({
      status: 403,
    });

    const read = async (query: string) =>
      (await (await fetch(`${hub.service('matching').url}/v1/practices?${query}`)).json()) as Page<object> & {
        nextCursor?: string;
      };
    const newest = await read('objective=5&limit=1');
    const older = await read(`objective=5&limit=1&cursor=${newest.nextCursor ?? ''}`);

    expect(older.items).toMatchObject([{ id: first.id }]);
    expect(older.nextCursor).toBeUndefined();
    expect((await read('country=ARG')).items).toHaveLength(1);
    expect(deviations(PracticeView, first)).toEqual([]);
    expect(deviations(PracticePage, newest)).toEqual([]);
  });

  it('takes what a State shares of its work into the catalogue once, and drafts an offer of it', async () => {
    const voice = aRequest();
    const again = await voice.says('practice-shared', {
      name: 'One register for seven institutions',
      summary: 'Definitions came first.',
      countries: ['MKD'],
      objectives: [1],
      organisations: ['iom'],
      sources: [],
    });
    await again();
    const practices = () =>
      eventually(async () => {
        const { items } = await desk.read<Page<{ id: string; name: string }>>('/v1/practices?country=MKD');
        expect(items).toHaveLength(1);
        return items;
      });
    const [practice] = await practices();
    const alb = await aVerifiedProvider('alb');
    const draft = await alb.read<object>(`/v1/practices/${practice?.id ?? ''}/offer-draft`);

    const offer = await alb.create<OfferView>('/v1/offers', { ...draft, languages: ['sq', 'en'] });

    expect(offer).toMatchObject({ terms: { cooperationKinds: ['south-south'], objectives: [1] } });
    expect(await practices()).toHaveLength(1);
  });

  it('answers as its documents say', async () => {
    const [shortlisted] = voices;
    const read = <T extends object>(path: string) => desk.read<T>(path);

    expect(deviations(ProviderPage, await read('/v1/providers?limit=100'))).toEqual([]);
    expect(deviations(OfferPage, await read('/v1/offers?limit=100'))).toEqual([]);
    expect(deviations(InvitationPage, await read('/v1/invitations?limit=100'))).toEqual([]);
    expect(deviations(AgreementPage, await read('/v1/agreements?limit=100'))).toEqual([]);
    const shortlist = `/v1/shortlists/${shortlisted?.requestId ?? ''}`;
    expect(deviations(DocumentedShortlist, await read(shortlist))).toEqual([]);
  });
});
