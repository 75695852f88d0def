import { DomainError, type FieldRefusal } from '../../refusal/domain/domain-error.js';

export class OfferNotFound extends DomainError {
  readonly code = 'matching.offer.not-found';

  constructor(offerId: string) {
    super(`There is no offer ${offerId}.`);
  }
}

export class OfferIncomplete extends DomainError {
  readonly code = 'matching.offer.incomplete';

  constructor(readonly errors: readonly FieldRefusal[]) {
    super('The terms are not complete; see errors.');
  }
}

/** Every engagement of the offer is promised or used. */
export class CapacityExhausted extends DomainError {
  readonly code = 'matching.offer.capacity-exhausted';

  constructor(offerId: string) {
    super(`Offer ${offerId} has no capacity left.`);
  }
}

/** The new capacity is less than what is promised already. */
export class CapacityBelowPromises extends DomainError {
  readonly code = 'matching.offer.capacity-below-promises';

  constructor(readonly details: { readonly promised: number; readonly used: number }) {
    super(`${String(details.promised)} engagements are promised and ${String(details.used)} used.`);
  }
}

export class OfferIsWithdrawn extends DomainError {
  readonly code = 'matching.offer.withdrawn';

  constructor(offerId: string) {
    super(`Offer ${offerId} is withdrawn.`);
  }
}

/** The offer is another provider's. */
export class NotOwnOffer extends DomainError {
  readonly code = 'matching.offer.forbidden';

  constructor() {
    super('A coordinator offers for its own organisation alone.');
  }
}
