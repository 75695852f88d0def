import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AcceptProposal } from '../src/invitation/accept-proposal/accept-proposal.use-case.js';
import { confirmProposal } from '../src/invitation/domain/accept-proposal.js';
import { expressInterest, submitProposal } from '../src/invitation/domain/answer-invitation.js';
import type { Invitation } from '../src/invitation/domain/invitation.js';
import { Invitations } from '../src/invitation/storage/invitation.repository.js';
import { makeOffer } from '../src/offer/domain/offer-decisions.js';
import { Offers } from '../src/offer/storage/offer.repository.js';
import { ReviseOffer } from '../src/offer/revise-offer/revise-offer.use-case.js';
import { Providers } from '../src/provider/storage/provider.repository.js';
import { aClearProvider } from './clear-provider.js';
import { PROPOSAL, terms } from './builders.js';
import { commandOf, MatchingInProcess } from './in-process.js';

const FOCAL_POINT = { roles: ['focal-point'], state: 'MKD' };
const hub = new MatchingInProcess();

beforeAll(async () => {
  await hub.start();
  await aClearProvider(hub.get(Providers), 'iom', hub.now);
});
afterAll(() => hub.end());

async function anOffer(): Promise<string> {
  const offerId = randomUUID();
  const offerer = { providerId: 'iom', providerKind: 'un-entity' } as const;
  const capacity = { total: 3, concurrent: 3 };
  await hub
    .get(Offers)
    .execute(offerId, commandOf(), () => makeOffer(offerId, offerer, terms({ capacity }), hub.now));
  return offerId;
}

async function aProposal(offerId: string): Promise<string> {
  const id = await hub.anInvitation({ offerId, fit: 77 });
  const invitations = hub.get(Invitations);
  await invitations.execute(id, commandOf(), (state) => expressInterest(state as Invitation, hub.now));
  await invitations.execute(id, commandOf(), (state) =>
    submitProposal(state as Invitation, PROPOSAL, hub.now),
  );
  return id;
}

const invitationNow = async (id: string) => hub.get(Invitations).load(id);

describe('an offer that is edited while invitations are open', () => {
  it('changes nothing of what was asked, proposed or promised', async () => {
    const offerId = await anOffer();
    const [promised, proposed, open] = [
      await aProposal(offerId),
      await aProposal(offerId),
      await hub.anInvitation({ offerId, fit: 55 }),
    ];
    await hub.get(AcceptProposal).execute(promised, FOCAL_POINT, commandOf());
    const before = await Promise.all([promised, proposed, open].map(invitationNow));

    const poorer = terms({
      kind: 'human',
      objectives: [23],
      geography: {
        countries: ['KEN'],
        m49Regions: [],
        regionalBodies: [],
        global: false,
        exclusions: ['MKD'],
      },
      personDays: 1,
      endsOn: '2026-12-31',
      capacity: { total: 2, concurrent: 2 },
    });
    await hub.get(ReviseOffer).execute(offerId, 'iom', poorer, commandOf());
    await hub.get(ReviseOffer).withdraw(offerId, 'iom', 'No more.', commandOf());

    expect(await Promise.all([promised, proposed, open].map(invitationNow))).toEqual(before);
    const confirmed = await hub
      .get(Invitations)
      .execute(promised, commandOf(), (state) => confirmProposal(state as Invitation));
    expect(confirmed.state).toMatchObject({ status: 'confirmed', proposal: PROPOSAL });
    const accepted = await hub.get(AcceptProposal).execute(proposed, FOCAL_POINT, commandOf());
    expect(accepted.state).toMatchObject({ status: 'accepted', proposal: PROPOSAL });
    expect((await hub.get(Offers).load(offerId))?.state.reservations).toHaveLength(2);
  });

  it('cannot be left with less than it has promised', async () => {
    const offerId = await anOffer();
    for (const id of [await aProposal(offerId), await aProposal(offerId)])
      await hub.get(AcceptProposal).execute(id, FOCAL_POINT, commandOf());

    const revising = hub
      .get(ReviseOffer)
      .execute(offerId, 'iom', terms({ capacity: { total: 1, concurrent: 1 } }), commandOf());

    await expect(revising).rejects.toMatchObject({ code: 'matching.offer.capacity-below-promises' });
  });
});
