import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Command } from '@hub/aggregate/command.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService, type RunningService } from '@hub/service/start-service.js';
import { randomUUID } from 'node:crypto';
import { eventually } from '../../../test/support/eventually.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { AcceptProposal } from '../src/invitation/accept-proposal/accept-proposal.use-case.js';
import { retractProposal } from '../src/invitation/domain/accept-proposal.js';
import { expressInterest, submitProposal } from '../src/invitation/domain/answer-invitation.js';
import { SettleHold } from '../src/invitation/keep-reservations/settle-hold.use-case.js';
import { Invitations } from '../src/invitation/storage/invitation.repository.js';
import { MatchingModule } from '../src/matching.module.js';
import { reserveCapacity, SETTLEMENT_MS } from '../src/offer/domain/capacity-decisions.js';
import type { Offer } from '../src/offer/domain/offer.js';
import { makeOffer } from '../src/offer/domain/offer-decisions.js';
import { Offers } from '../src/offer/storage/offer.repository.js';
import { Providers } from '../src/provider/storage/provider.repository.js';
import { OfferCatalogue } from '../src/shortlist/catalogue/offer-catalogue.js';
import { aClearProvider } from './clear-provider.js';
import { invitedEvent, PROPOSAL, terms } from './builders.js';

const AT = new Date('2026-04-01T09:00:00.000Z');
const FOCAL_POINT = { roles: ['focal-point'], state: 'MKD' };
const command = (at = AT): Command => ({
  cause: `http:someone:${randomUUID()}`,
  by: { id: 'someone', role: 'desk' },
  at,
});

describe('reservations on a real database, with two replicas', () => {
  const namespace = aNamespace();
  const replicas: RunningService[] = [];
  let now = AT;
  const on = <T>(replica: number, token: new (...args: never[]) => T): T =>
    (replicas[replica] as RunningService).app.get(token, { strict: false });

  beforeAll(async () => {
    const environment = {
      ...process.env,
      ...namespace.environment,
      LOG_LEVEL: 'error',
      SERVICE_ROLES: 'http',
    };
    const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
    const clock = { now: () => now };
    for (let replica = 0; replica < 2; replica += 1)
      replicas.push(await startService(MatchingModule, { name: 'matching', config, clock }));
    await aClearProvider(on(0, Providers), 'iom', AT);
  });

  afterAll(async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await namespace.drop();
  });

  async function anOffer(total: number): Promise<string> {
    const offerId = randomUUID();
    const offerer = { providerId: 'iom', providerKind: 'un-entity' } as const;
    const decide = () => makeOffer(offerId, offerer, terms({ capacity: { total, concurrent: total } }), AT);
    await on(0, Offers).execute(offerId, command(), decide);
    return offerId;
  }

  async function aProposal(offerId: string): Promise<string> {
    const id = randomUUID();
    const invitations = on(0, Invitations);
    await invitations.execute(id, command(), () => [invitedEvent(id, offerId)]);
    await invitations.execute(id, command(), (state) => expressInterest(state as never, AT));
    await invitations.execute(id, command(), (state) => submitProposal(state as never, PROPOSAL, AT));
    return id;
  }

  const offerNow = async (offerId: string): Promise<Offer> =>
    (await on(0, Offers).load(offerId))?.state as Offer;

  it('lets exactly as many of many racing acceptances through as there is capacity', async () => {
    const offerId = await anOffer(20);
    const proposals = await Promise.all(Array.from({ length: 120 }, () => aProposal(offerId)));

    const results = await Promise.allSettled(
      proposals.map((id, index) => on(index % 2, AcceptProposal).execute(id, FOCAL_POINT, command())),
    );

    const refused = results.filter((result) => result.status === 'rejected');
    expect(results.length - refused.length).toBe(20);
    for (const { reason } of refused)
      expect(['matching.offer.capacity-exhausted', 'aggregate.contended']).toContain(
        (reason as { code: string }).code,
      );
    expect((await offerNow(offerId)).left).toEqual({ total: 0, concurrent: 0 });
  });

  it('goes on with a repeated acceptance that had died after it reserved', async () => {
    const offerId = await anOffer(1);
    const proposal = await aProposal(offerId);
    const accept = command();
    await on(0, Offers).execute(offerId, accept, (offer) => reserveCapacity(offer, offerId, proposal, AT));

    const outcome = await on(1, AcceptProposal).execute(proposal, FOCAL_POINT, accept);

    expect(outcome.state).toMatchObject({ status: 'accepted', reservationId: `${offerId}:1` });
    expect((await offerNow(offerId)).left.total).toBe(0);
  });

  it('takes back what an acceptance held that nobody repeats, and lets it never come late', async () => {
    const offerId = await anOffer(1);
    const proposal = await aProposal(offerId);
    const accept = command();
    await on(0, Offers).execute(offerId, accept, (offer) => reserveCapacity(offer, offerId, proposal, AT));
    const [timer] = (await offerNow(offerId)).timers;
    now = new Date(AT.getTime() + SETTLEMENT_MS);

    for (const replica of [0, 1, 0]) await on(replica, SettleHold).execute(offerId, timer as never);

    expect(await offerNow(offerId)).toMatchObject({ left: { total: 1 }, reservations: [], timers: [] });
    await expect(on(0, AcceptProposal).execute(proposal, FOCAL_POINT, accept)).rejects.toMatchObject({
      code: 'matching.invitation.acceptance-lapsed',
    });
    const again = await on(0, AcceptProposal).execute(proposal, FOCAL_POINT, command());
    expect(again.state.reservationId).toBe(`${offerId}:2`);
  });

  it('settles at its deadline what is accepted', async () => {
    const offerId = await anOffer(1);
    const proposal = await aProposal(offerId);
    await on(0, AcceptProposal).execute(proposal, FOCAL_POINT, command());
    const [timer] = (await offerNow(offerId)).timers;

    await on(1, SettleHold).execute(offerId, timer as never);

    expect(await offerNow(offerId)).toMatchObject({ reservations: [{ settled: true }], timers: [] });
  });

  it('reserves nothing for a proposal that is taken back meanwhile', async () => {
    const offerId = await anOffer(1);
    const proposal = await aProposal(offerId);
    await on(0, Invitations).execute(proposal, command(), (state) => retractProposal(state as never, 'No.'));

    await expect(on(1, AcceptProposal).execute(proposal, FOCAL_POINT, command())).rejects.toMatchObject({
      code: 'matching.invitation.illegal-transition',
    });
    expect((await offerNow(offerId)).reservationsMade).toBe(0);
  });

  it('shows one replica what another has committed', async () => {
    const offerId = await anOffer(2);

    await eventually(async () => {
      const candidates = await on(1, OfferCatalogue).candidates();
      expect(candidates.find((each) => each.offerId === offerId)).toMatchObject({
        left: { total: 2 },
        provider: { providerId: 'iom', isVerified: false, clearUntil: '2027-04-01' },
      });
    });
  });
});
