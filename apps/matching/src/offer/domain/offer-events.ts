import type { OfferCapacityReleasedV1Payload } from '@hub/contracts/matching/offer-capacity-released.v1.js';
import type { OfferCapacityReservedV1Payload } from '@hub/contracts/matching/offer-capacity-reserved.v1.js';
import type { OfferCapacityUsedV1Payload } from '@hub/contracts/matching/offer-capacity-used.v1.js';
import type { OfferMadeV1Payload } from '@hub/contracts/matching/offer-made.v1.js';
import type { OfferReservationSettledV1Payload } from '@hub/contracts/matching/offer-reservation-settled.v1.js';
import type { OfferRevisedV1Payload } from '@hub/contracts/matching/offer-revised.v1.js';
import type { OfferWithdrawnV1Payload } from '@hub/contracts/matching/offer-withdrawn.v1.js';

/** What can happen to an offer. */
export type OfferEvent =
  | { readonly type: 'matching.offer.made.v1'; readonly data: OfferMadeV1Payload }
  | { readonly type: 'matching.offer.revised.v1'; readonly data: OfferRevisedV1Payload }
  | { readonly type: 'matching.offer.withdrawn.v1'; readonly data: OfferWithdrawnV1Payload }
  | { readonly type: 'matching.offer.capacity-reserved.v1'; readonly data: OfferCapacityReservedV1Payload }
  | {
      readonly type: 'matching.offer.reservation-settled.v1';
      readonly data: OfferReservationSettledV1Payload;
    }
  | { readonly type: 'matching.offer.capacity-released.v1'; readonly data: OfferCapacityReleasedV1Payload }
  | { readonly type: 'matching.offer.capacity-used.v1'; readonly data: OfferCapacityUsedV1Payload };
