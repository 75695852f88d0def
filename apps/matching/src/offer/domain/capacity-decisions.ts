import type { OfferEvent } from './offer-events.js';
import { CapacityExhausted, OfferNotFound } from './offer.errors.js';
import { settlementTimerId, type Offer, type Reservation } from './offer.js';

/** How long an acceptance may take between reserving here and being recorded on the invitation. */
export const SETTLEMENT_MS = 120_000;

/** Why an engagement is free again. */
export type ReleaseReason = 'acceptance-lapsed' | 'retracted' | 'expired' | 'withdrawn' | 'not-selected';

/** The reservation an invitation has at this offer. */
export const reservationOf = (
  offer: Pick<Offer, 'reservations'>,
  invitationId: string,
): Reservation | undefined =>
  offer.reservations.find((reservation) => reservation.invitationId === invitationId);

/** The reservation that this deadline belongs to, while it is held. */
export const heldUntil = (offer: Offer, timerId: string): Reservation | undefined =>
  offer.reservations.find(
    ({ reservationId, settled }) => !settled && settlementTimerId(reservationId) === timerId,
  );

/**
 * What a mere reader of the offer can say: whoever holds nothing and finds nothing left need not stand in line for it.
 *
 * @throws OfferNotFound, CapacityExhausted
 */
export function refuseExhausted(
  offer: Pick<Offer, 'reservations' | 'left'> | undefined,
  offerId: string,
  invitationId: string,
): void {
  if (offer === undefined) throw new OfferNotFound(offerId);
  if (reservationOf(offer, invitationId) !== undefined) return;
  if (offer.left.total < 1 || offer.left.concurrent < 1) throw new CapacityExhausted(offerId);
}

/**
 * Holds one engagement for an invitation; one that holds one already keeps it. A withdrawn offer still honours
 * the proposals it made.
 *
 * @throws OfferNotFound, CapacityExhausted
 */
export function reserveCapacity(
  offer: Offer | undefined,
  offerId: string,
  invitationId: string,
  at: Date,
): readonly OfferEvent[] {
  refuseExhausted(offer, offerId, invitationId);
  if (offer === undefined || reservationOf(offer, invitationId) !== undefined) return [];
  const reservationId = `${offerId}:${String(offer.reservationsMade + 1)}`;
  const settleBy = new Date(at.getTime() + SETTLEMENT_MS).toISOString();
  const data = { offerId, invitationId, reservationId, settleBy };
  return [{ type: 'matching.offer.capacity-reserved.v1', data }];
}

/** The invitation is accepted with this reservation: it no longer waits. */
export function settleReservation(offer: Offer | undefined, reservationId: string): readonly OfferEvent[] {
  const reservation = held(offer, reservationId);
  if (offer === undefined || reservation === undefined || reservation.settled) return [];
  const { invitationId } = reservation;
  const data = { offerId: offer.offerId, invitationId, reservationId };
  return [{ type: 'matching.offer.reservation-settled.v1', data }];
}

/** Gives the engagement back, once. */
export function releaseCapacity(
  offer: Offer | undefined,
  reservationId: string,
  reason: ReleaseReason,
): readonly OfferEvent[] {
  const reservation = held(offer, reservationId);
  if (offer === undefined || reservation === undefined) return [];
  const { invitationId } = reservation;
  const data = { offerId: offer.offerId, invitationId, reservationId, reason };
  return [{ type: 'matching.offer.capacity-released.v1', data }];
}

/** The engagement has been delivered: it stays spent. */
export function useCapacity(offer: Offer | undefined, invitationId: string): readonly OfferEvent[] {
  const reservation = offer === undefined ? undefined : reservationOf(offer, invitationId);
  if (offer === undefined || reservation === undefined) return [];
  const { reservationId } = reservation;
  const data = { offerId: offer.offerId, invitationId, reservationId };
  return [{ type: 'matching.offer.capacity-used.v1', data }];
}

const held = (offer: Offer | undefined, reservationId: string): Reservation | undefined =>
  offer?.reservations.find((reservation) => reservation.reservationId === reservationId);
