import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AT, foldInvitation, foldOffer, offer, submitted } from '../../../test/builders.js';
import {
  heldUntil,
  releaseCapacity,
  reservationOf,
  reserveCapacity,
  settleReservation,
  useCapacity,
} from '../../offer/domain/capacity-decisions.js';
import type { Offer } from '../../offer/domain/offer.js';
import {
  acceptProposal,
  confirmProposal,
  holdsReservation,
  lapseAcceptance,
  retractProposal,
} from './accept-proposal.js';
import { expireUnconfirmed, notSelect, withdrawWithRequest } from './end-invitation.js';
import type { InvitationEvent } from './invitation-events.js';
import { isAllowed } from './invitation-lifecycle.js';
import type { Invitation } from './invitation.js';

/**
 * The two aggregates of an acceptance, with every step between their writes let loose: commands, crashes, deliveries
 * and deadlines in any order. A step is one write of one aggregate, as the database makes it.
 */
class World {
  offer: Offer;
  readonly invitations: Invitation[];
  /** Acceptances that have reserved and not yet written the second aggregate; a crash leaves one here for ever. */
  readonly underWay: { readonly invitation: number; readonly reservationId: string }[] = [];
  /** Holds whose lapse is written and whose settling or release is not. */
  readonly reconciling: { readonly invitation: number; readonly reservationId: string }[] = [];
  /** Events of invitations that the offer has not heard of, in the order of each invitation. */
  readonly undelivered: InvitationEvent[] = [];
  used = 0;

  constructor(capacity: { total: number; concurrent: number }, invitations: number) {
    this.offer = offer('offer-1', capacity);
    this.invitations = Array.from({ length: invitations }, (_, index) => submitted(`i-${String(index)}`));
  }

  onOffer(decide: (offer: Offer) => ReturnType<typeof reserveCapacity>): void {
    this.offer = foldOffer(this.offer, decide(this.offer));
    expect(Math.min(this.offer.left.total, this.offer.left.concurrent)).toBeGreaterThanOrEqual(0);
  }

  onInvitation(index: number, decide: (invitation: Invitation) => readonly InvitationEvent[]): void {
    const before = this.invitations[index] as Invitation;
    const events = decide(before);
    this.undelivered.push(...events);
    this.invitations[index] = foldInvitation(before, events, before.timers.length + 2 + this.used++);
  }

  /** Carries out what is left, as retries, redeliveries and deadlines do in the end; what crashed stays crashed. */
  settleDown(): void {
    while (this.undelivered.length > 0) deliver(this);
    for (const { invitationId, reservationId } of this.offer.reservations.filter(({ settled }) => !settled)) {
      const invitation = this.invitations.findIndex((each) => each.invitationId === invitationId);
      lapse(this, invitation, reservationId);
    }
    while (this.reconciling.length > 0) finishReconciling(this);
    while (this.undelivered.length > 0) deliver(this);
  }
}

const deliver = (world: World): void => {
  const event = world.undelivered.shift();
  if (event === undefined) return;
  const { invitationId } = event.data;
  switch (event.type) {
    case 'matching.invitation.accepted.v1':
      return world.onOffer((state) => settleReservation(state, event.data.reservationId));
    case 'matching.invitation.retracted.v1':
    case 'matching.invitation.withdrawn.v1':
    case 'matching.invitation.not-selected.v1':
    case 'matching.invitation.expired.v1':
      return world.onOffer((state) =>
        releaseCapacity(state, reservationOf(state, invitationId)?.reservationId ?? '', 'retracted'),
      );
    default:
  }
};

const lapse = (world: World, invitation: number, reservationId: string): void => {
  world.onInvitation(invitation, (state) => lapseAcceptance(state, reservationId));
  world.reconciling.push({ invitation, reservationId });
};

const finishReconciling = (world: World): void => {
  const hold = world.reconciling.shift();
  if (hold === undefined) return;
  const isHeld = holdsReservation(world.invitations[hold.invitation] as Invitation, hold.reservationId);
  world.onOffer((state) =>
    isHeld
      ? settleReservation(state, hold.reservationId)
      : releaseCapacity(state, hold.reservationId, 'acceptance-lapsed'),
  );
};

type Step = (world: World, invitation: number) => void;
const refusable = (run: () => void): void => {
  try {
    run();
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'string') throw error;
  }
};

const STEPS: Readonly<Record<string, Step>> = {
  reserve: (world, index) => {
    const invitation = world.invitations[index] as Invitation;
    if (!isAllowed(invitation.status, 'accept')) return;
    refusable(() => {
      world.onOffer((state) => reserveCapacity(state, 'offer-1', invitation.invitationId, AT));
      const reservation = reservationOf(world.offer, invitation.invitationId);
      world.underWay.push({ invitation: index, reservationId: reservation?.reservationId ?? '' });
    });
  },
  accept: (world) => {
    const acceptance = world.underWay.shift();
    if (acceptance === undefined) return;
    const { invitation, reservationId } = acceptance;
    try {
      world.onInvitation(invitation, (state) => acceptProposal(state, reservationId, AT));
    } catch (error) {
      if (typeof (error as { code?: unknown }).code !== 'string') throw error;
      lapse(world, invitation, reservationId);
    }
  },
  reorder: (world) => {
    const first = world.underWay.shift();
    if (first) world.underWay.push(first);
  },
  crash: (world) => void world.underWay.shift(),
  holdIsDue: (world) => {
    const [timer] = world.offer.timers;
    const held = timer && heldUntil(world.offer, timer.id);
    const index = world.invitations.findIndex(({ invitationId }) => invitationId === held?.invitationId);
    if (held) lapse(world, index, held.reservationId);
  },
  finishReconciling,
  deliver,
  deliverTwice: (world) => {
    const [event] = world.undelivered;
    if (event) world.undelivered.unshift(event);
  },
  confirm: (world, index) => refusable(() => world.onInvitation(index, confirmProposal)),
  retract: (world, index) =>
    refusable(() => world.onInvitation(index, (invitation) => retractProposal(invitation, 'No.'))),
  confirmationIsDue: (world, index) =>
    world.onInvitation(index, (invitation) => expireUnconfirmed(invitation, invitation.timers[0]?.id ?? '')),
  withdraw: (world, index) =>
    world.onInvitation(index, (invitation) => withdrawWithRequest(invitation, 'Over.')),
  notSelect: (world, index) => world.onInvitation(index, (invitation) => notSelect(invitation, 'Others.')),
};

const INVITATIONS = 4;
const aHistory = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(STEPS)), fc.integer({ min: 0, max: INVITATIONS - 1 })),
  { maxLength: 60 },
);
const aCapacity = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([total, concurrent]) => ({ total, concurrent: Math.min(total, concurrent) }));

describe('reservations, whatever is interleaved with what', () => {
  it('are never more than the capacity, and in the end exactly those of the accepted invitations', () => {
    fc.assert(
      fc.property(aCapacity, aHistory, (capacity, history) => {
        const world = new World(capacity, INVITATIONS);
        for (const [step, invitation] of history) STEPS[step]?.(world, invitation);

        world.settleDown();

        const standing = world.invitations
          .filter(({ status }) => status === 'accepted' || status === 'confirmed')
          .map(({ invitationId, reservationId }) => `${invitationId} ${reservationId ?? ''}`);
        const reserved = world.offer.reservations.map(
          ({ invitationId, reservationId }) => `${invitationId} ${reservationId}`,
        );
        expect(reserved.sort()).toEqual(standing.sort());
        expect(world.offer.reservations.every(({ settled }) => settled)).toBe(true);
        expect(world.offer.timers).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('all come back when every engagement is over', () => {
    fc.assert(
      fc.property(aCapacity, aHistory, (capacity, history) => {
        const world = new World(capacity, INVITATIONS);
        for (const [step, invitation] of history) STEPS[step]?.(world, invitation);
        world.settleDown();
        const spent = world.offer.reservations.length;
        for (const { invitationId } of world.offer.reservations)
          world.onOffer((state) => useCapacity(state, invitationId));
        for (let index = 0; index < INVITATIONS; index += 1) STEPS['withdraw']?.(world, index);

        world.settleDown();

        expect(world.offer.left.total).toBe(capacity.total - spent);
        expect(world.offer.reservations).toEqual([]);
      }),
    );
  });
});
