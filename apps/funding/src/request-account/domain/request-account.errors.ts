import { DomainError } from '../../fund/domain/domain-error.js';

export class RequestAccountNotFound extends DomainError {
  readonly code = 'funding.request-account.not-found';

  constructor(requestId: string) {
    super(`The fund keeps no account of request ${requestId}.`);
  }
}

/** The State has not confirmed the outcome yet, and nobody has ended the work. */
export class RequestNotEnded extends DomainError {
  readonly code = 'funding.request-account.request-not-ended';

  constructor() {
    super('The request is neither completed nor terminated.');
  }
}

export class AccountAlreadyClosed extends DomainError {
  readonly code = 'funding.request-account.illegal-transition';

  constructor() {
    super('The account is closed.');
  }
}

/** Two different officers close an account. */
export class SameOfficer extends DomainError {
  readonly code = 'funding.request-account.four-eyes';

  constructor(officer: string) {
    super(`${officer} proposed the closing; another officer has to agree.`);
  }
}
