import { DomainError } from '../../fund/domain/domain-error.js';

export class BankAccountNotFound extends DomainError {
  readonly code = 'funding.bank-account.not-found';

  constructor(holderId: string) {
    super(`There is no bank account of ${holderId}.`);
  }
}

/** There is nothing to confirm. */
export class BankAccountNotProposed extends DomainError {
  readonly code = 'funding.bank-account.illegal-transition';

  constructor(holderId: string) {
    super(`No account of ${holderId} waits to be confirmed.`);
  }
}

/** A false account is the easiest fraud: two people look at each. */
export class SameOfficer extends DomainError {
  readonly code = 'funding.bank-account.four-eyes';

  constructor(officer: string) {
    super(`${officer} entered the account; another person has to confirm it.`);
  }
}
