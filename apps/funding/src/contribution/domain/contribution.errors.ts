import { DomainError } from '../../fund/domain/domain-error.js';
import type { ContributionStatus } from './contribution-state.js';

export class ContributionNotFound extends DomainError {
  readonly code = 'funding.contribution.not-found';

  constructor(id: string) {
    super(`There is no contribution ${id}.`);
  }
}

/** A pledge binds nobody, so no money can arrive on it; a commitment is signed once. */
export class IllegalContributionTransition extends DomainError {
  readonly code = 'funding.contribution.illegal-transition';

  constructor(
    readonly from: ContributionStatus,
    action: string,
  ) {
    super(`A contribution that is ${from} does not accept "${action}".`);
  }
}

/** More arrives than was signed for. */
export class OverDeposited extends DomainError {
  readonly code = 'funding.contribution.over-deposited';

  constructor(readonly details: { readonly openMinor: number; readonly currency: string }) {
    super(`Only ${String(details.openMinor)} minor units of ${details.currency} are still due.`);
  }
}

/** An exchange that does not fit its amounts. */
export class ExchangeNotAcceptable extends DomainError {
  readonly code = 'funding.contribution.exchange-not-acceptable';
}

/** Money is passed on from a fund that has allocated no such amount. */
export class OriginNotAcceptable extends DomainError {
  readonly code = 'funding.contribution.origin-not-acceptable';

  constructor(allocationId: string) {
    super(`No other fund has allocated as much, in that currency, as ${allocationId}.`);
  }
}
