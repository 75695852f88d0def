import { DomainError } from '../../fund/domain/domain-error.js';

/** A payment file needs both accounts, each confirmed by a second officer. */
export class AccountNotConfirmed extends DomainError {
  readonly code = 'funding.payment.account-not-confirmed';

  constructor(readonly details: { readonly holders: readonly string[] }) {
    super(`No confirmed bank account of: ${details.holders.join(', ')}.`);
  }
}

/** Nothing of the fund waits for its bank. */
export class NothingToPay extends DomainError {
  readonly code = 'funding.payment.nothing-to-pay';

  constructor(fundId: string) {
    super(`Nothing of ${fundId} is instructed, secured and, where large, released.`);
  }
}

/** The document is no payment status report that can be read. */
export class StatusReportUnreadable extends DomainError {
  readonly code = 'funding.payment.malformed-data';
}
