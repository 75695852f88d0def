import { DomainError, type FieldRefusal } from '../../refusal/domain/domain-error.js';

export class GiftSubscriptionNotFound extends DomainError {
  readonly code = 'matching.gift-subscription.not-found';

  constructor(giftSubscriptionId: string) {
    super(`There is no gift subscription ${giftSubscriptionId}.`);
  }
}

export class GiftIncomplete extends DomainError {
  readonly code = 'matching.gift-subscription.incomplete';

  constructor(readonly errors: readonly FieldRefusal[]) {
    super('The gift is not described completely; see errors.');
  }
}

/** The subscription is over; whoever wants to be told again makes another one. */
export class GiftSubscriptionEnded extends DomainError {
  readonly code = 'matching.gift-subscription.ended';

  constructor(giftSubscriptionId: string) {
    super(`The gift subscription ${giftSubscriptionId} has ended.`);
  }
}
