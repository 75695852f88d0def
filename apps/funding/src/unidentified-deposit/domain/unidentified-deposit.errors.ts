import { DomainError } from '../../fund/domain/domain-error.js';
import type { UnidentifiedDepositStatus } from './unidentified-deposit.js';

export class UnidentifiedDepositNotFound extends DomainError {
  readonly code = 'funding.unidentified-deposit.not-found';

  constructor(id: string) {
    super(`There is no unidentified deposit ${id}.`);
  }
}

/** It is not where this action can take it from. */
export class IllegalDepositTransition extends DomainError {
  readonly code = 'funding.unidentified-deposit.illegal-transition';

  constructor(from: UnidentifiedDepositStatus, action: string) {
    super(`An unidentified deposit that is ${from} does not accept "${action}".`);
  }
}

/** Whoever says whose money it is does not confirm it. */
export class SameOfficer extends DomainError {
  readonly code = 'funding.unidentified-deposit.four-eyes';

  constructor(officer: string) {
    super(`${officer} has proposed this; another person has to confirm it.`);
  }
}

/** The contribution is another fund's. */
export class OtherFund extends DomainError {
  readonly code = 'funding.unidentified-deposit.other-fund';

  constructor(contributionId: string, fundId: string) {
    super(`The contribution ${contributionId} is not one to ${fundId}, whose bank account the money is on.`);
  }
}

/** What is wrong with a split, with a JSON pointer into what was asked. */
export interface SplitProblem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** The parts are not parts of what is left of the money, or do not fit the contributions that they are said to be of. */
export class SplitNotAcceptable extends DomainError {
  readonly code = 'funding.unidentified-deposit.split-not-acceptable';

  constructor(readonly errors: readonly SplitProblem[]) {
    super(errors.map(({ detail }) => detail).join(' '));
  }
}

/** It is on its way to the suspense account; a moment later it can be split. */
export class DepositBeingBooked extends DomainError {
  readonly code = 'funding.unidentified-deposit.being-booked';

  constructor(id: string) {
    super(`The unidentified deposit ${id} is being booked; try again.`);
  }
}
