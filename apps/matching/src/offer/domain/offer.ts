import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import type { ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import type { Deadline, EventMoment } from '../../refusal/domain/event-moment.js';
import type { OfferEvent } from './offer-events.js';

/** One engagement of the offer that is promised to an invitation. */
export interface Reservation {
  readonly reservationId: string;
  readonly invitationId: string;
  readonly reservedAt: Date;
  /** False while it is only held: the acceptance is not known to be recorded yet. */
  readonly settled: boolean;
}

/** How many engagements there still are: in all, and at the same time. Never below zero. */
export interface CapacityLeft {
  readonly total: number;
  readonly concurrent: number;
}

export interface Offer {
  readonly offerId: string;
  readonly providerId: string;
  readonly providerKind: ProviderKind;
  readonly terms: OfferTerms;
  readonly status: 'open' | 'withdrawn';
  readonly madeAt: string;
  readonly reservations: readonly Reservation[];
  /** Engagements delivered to their end. */
  readonly used: number;
  /** How many reservations there ever were: the next one's number. */
  readonly reservationsMade: number;
  readonly lastReservedAt?: Date;
  readonly left: CapacityLeft;
  readonly timers: readonly Deadline[];
}

/** The name of the deadline by which a held reservation is settled or taken back. */
const SETTLEMENT = 'settlement';

/** The deadline of a held reservation; no reservation has an id twice. */
export const settlementTimerId = (reservationId: string): string => `${reservationId}:${SETTLEMENT}`;

/** The offer after an event. */
export function evolveOffer(offer: Offer | undefined, event: OfferEvent, moment: EventMoment): Offer {
  if (event.type === 'matching.offer.made.v1')
    return withLeft({
      ...event.data,
      status: 'open',
      reservations: [],
      used: 0,
      reservationsMade: 0,
      timers: [],
    });
  if (offer === undefined) throw new Error(`${event.type} comes before the offer is made`);
  return withLeft(changed(offer, event, moment));
}

function changed(
  offer: Offer,
  event: Exclude<OfferEvent, { type: 'matching.offer.made.v1' }>,
  moment: EventMoment,
): Omit<Offer, 'left'> {
  switch (event.type) {
    case 'matching.offer.revised.v1':
      return { ...offer, terms: event.data.terms };
    case 'matching.offer.withdrawn.v1':
      return { ...offer, status: 'withdrawn' };
    case 'matching.offer.capacity-reserved.v1':
      return reserved(offer, event.data, moment);
    case 'matching.offer.reservation-settled.v1':
      return settled(offer, event.data.reservationId);
    case 'matching.offer.capacity-released.v1':
      return gone(offer, event.data.reservationId);
    case 'matching.offer.capacity-used.v1':
      return { ...gone(offer, event.data.reservationId), used: offer.used + 1 };
    default:
      return event satisfies never;
  }
}

function reserved(
  offer: Offer,
  data: { reservationId: string; invitationId: string; settleBy: string },
  { at }: EventMoment,
): Offer {
  const { reservationId, invitationId } = data;
  const deadline = { id: settlementTimerId(reservationId), name: SETTLEMENT, dueAt: new Date(data.settleBy) };
  return {
    ...offer,
    reservations: [...offer.reservations, { reservationId, invitationId, reservedAt: at, settled: false }],
    reservationsMade: offer.reservationsMade + 1,
    lastReservedAt: at,
    timers: [...offer.timers, deadline],
  };
}

const settled = (offer: Offer, reservationId: string): Offer => ({
  ...withoutDeadline(offer, reservationId),
  reservations: offer.reservations.map((reservation) =>
    reservation.reservationId === reservationId ? { ...reservation, settled: true } : reservation,
  ),
});

const gone = (offer: Offer, reservationId: string): Offer => ({
  ...withoutDeadline(offer, reservationId),
  reservations: offer.reservations.filter((reservation) => reservation.reservationId !== reservationId),
});

const withoutDeadline = (offer: Offer, reservationId: string): Offer => ({
  ...offer,
  timers: offer.timers.filter(({ id }) => id !== settlementTimerId(reservationId)),
});

const withLeft = (offer: Omit<Offer, 'left'>): Offer => {
  const { capacity } = offer.terms;
  const promised = offer.reservations.length;
  const left = {
    total: capacity.total - promised - offer.used,
    concurrent: Math.min(capacity.concurrent - promised, capacity.total - promised - offer.used),
  };
  return { ...offer, left };
};
