import { DomainError } from '../../fund/domain/domain-error.js';

/** Only days that are over can be closed. */
export class PeriodNotOver extends DomainError {
  readonly code = 'funding.period.not-over';

  constructor(throughOn: string) {
    super(`${throughOn} is not over: more may be booked on it.`);
  }
}

/** Books that are closed stay as they are; a period inside them cannot be closed again. */
export class PeriodsOutOfOrder extends DomainError {
  readonly code = 'funding.period.out-of-order';

  constructor(
    throughOn: string,
    readonly closedThroughOn: string,
  ) {
    super(`The books are closed through ${closedThroughOn} already, beyond ${throughOn}.`);
  }
}

/** Nothing was ever booked in this fund. */
export class NothingToClose extends DomainError {
  readonly code = 'funding.period.not-found';

  constructor(fundId: string) {
    super(`${fundId} has no books to close.`);
  }
}
