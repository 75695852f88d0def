import { DomainError } from '../../fund/domain/domain-error.js';
import type { DonorRefundStatus } from './donor-refund.js';

export class DonorRefundNotFound extends DomainError {
  readonly code = 'funding.donor-refund.not-found';

  constructor(refund: number) {
    super(`There is no refund ${String(refund)}.`);
  }
}

/** The refund is not where this action can take it from. */
export class IllegalRefundTransition extends DomainError {
  readonly code = 'funding.donor-refund.illegal-transition';

  constructor(refund: number, from: DonorRefundStatus, action: string) {
    super(`Refund ${String(refund)} is ${from} and does not accept "${action}".`);
  }
}

/** Whoever asks for a refund does not approve it, and neither of them releases it; its donor has no hand in it. */
export class RefundNotYours extends DomainError {
  readonly code = 'funding.donor-refund.four-eyes';

  constructor(officer: string, why: string) {
    super(`${officer} ${why}; another person has to do this.`);
  }
}

/** More than the donor has deposited, less fees and what it got back or is about to. */
export class RefundNotAcceptable extends DomainError {
  readonly code = 'funding.donor-refund.amount-not-acceptable';

  constructor(readonly details: { readonly refundableMinor: number; readonly currency: string }) {
    super(`At most ${String(details.refundableMinor)} minor units of ${details.currency} can go back.`);
  }
}

/** Others have been promised the money: the earmark has too little that is free. */
export class RefundNotCovered extends DomainError {
  readonly code = 'funding.donor-refund.not-covered';

  constructor(refund: number) {
    super(`The earmark has too little free money for refund ${String(refund)}; nothing was set aside.`);
  }
}

/** A large refund has to be released by a third officer first. */
export class RefundReleaseMissing extends DomainError {
  readonly code = 'funding.donor-refund.release-missing';

  constructor(refund: number) {
    super(`Refund ${String(refund)} is so large that a third officer has to release it first.`);
  }
}

/** The ledger is about to book what was said of this refund before. */
export class RefundBeingBooked extends DomainError {
  readonly code = 'funding.donor-refund.being-booked';

  constructor(refund: number) {
    super(`Refund ${String(refund)} is being booked; read it again.`);
  }
}
