import { DomainError } from '../../fund/domain/domain-error.js';
import type { AllocationAction } from './allocation-lifecycle.js';
import type { AllocationStatus, TrancheStatus } from './allocation-state.js';

export class AllocationNotFound extends DomainError {
  readonly code = 'funding.allocation.not-found';

  constructor(id: string) {
    super(`There is no allocation ${id}.`);
  }
}

/** The action is not allowed in this status. */
export class IllegalTransition extends DomainError {
  readonly code = 'funding.allocation.illegal-transition';

  constructor(
    readonly from: AllocationStatus,
    readonly action: AllocationAction,
    readonly allowedActions: readonly AllocationAction[],
  ) {
    super(`An allocation that is ${from} does not accept "${action}".`);
  }
}

/** The tranche is not where this action can take it from. */
export class IllegalTrancheTransition extends DomainError {
  readonly code = 'funding.tranche.illegal-transition';

  constructor(
    readonly tranche: number,
    readonly from: TrancheStatus,
    action: string,
  ) {
    super(`Tranche ${String(tranche)} is ${from} and does not accept "${action}".`);
  }
}

/** The ledger is about to book what was said of this payment before. */
export class BeingBooked extends DomainError {
  readonly code = 'funding.tranche.being-booked';

  constructor(tranche: number) {
    super(`Tranche ${String(tranche)} is being booked; read it again.`);
  }
}

export class TrancheNotFound extends DomainError {
  readonly code = 'funding.tranche.not-found';

  constructor(tranche: number) {
    super(`There is no tranche ${String(tranche)}.`);
  }
}

/** Whoever has an interest in a request has no say in it. */
export class ConflictOfInterest extends DomainError {
  readonly code = 'funding.allocation.conflict-of-interest';

  constructor(member: string) {
    super(`${member} has stepped aside, or speaks for a party to the request.`);
  }
}

/** Whoever creates a money decision cannot approve it, and the approver cannot release it. */
export class SamePerson extends DomainError {
  readonly code = 'funding.allocation.four-eyes';

  constructor(person: string, was: string) {
    super(`${person} ${was}; another person has to do this.`);
  }
}

/** The three markers are not scored, each once. */
export class MarkersIncomplete extends DomainError {
  readonly code = 'funding.allocation.incomplete';

  constructor() {
    super('All three markers are to be scored, each once.');
  }
}

/** Nothing can be instructed while the request is suspended. */
export class Frozen extends DomainError {
  readonly code = 'funding.allocation.frozen';

  constructor() {
    super('The request is suspended: nothing can be instructed.');
  }
}

/** An amount that is in another currency, or more than there is. */
export class AmountNotAcceptable extends DomainError {
  readonly code = 'funding.allocation.amount-not-acceptable';
}

/** Money is still outstanding, reserved or committed. */
export class NotSettled extends DomainError {
  readonly code = 'funding.allocation.not-settled';

  constructor(readonly details: Readonly<Record<string, unknown>>) {
    super('Money is still outstanding, reserved or committed; see details.');
  }
}

/** A large payment has to be released by another officer first. */
export class ReleaseMissing extends DomainError {
  readonly code = 'funding.tranche.release-missing';

  constructor(tranche: number) {
    super(`Tranche ${String(tranche)} is so large that another officer has to release it first.`);
  }
}

/** Whoever is paid has no hand in the payment. */
export class Beneficiary extends DomainError {
  readonly code = 'funding.tranche.four-eyes';

  constructor(officer: string, payee: string) {
    super(`${officer} speaks for ${payee}, which is paid.`);
  }
}
