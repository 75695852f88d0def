import { DomainError, type Finding } from './domain-error.js';
import type { RequestAction } from './lifecycle.js';
import type { RequestStatus } from './request-status.js';

/** The status does not list the action. */
export class IllegalTransition extends DomainError {
  readonly code = 'intake.request.illegal-transition';

  constructor(
    readonly status: RequestStatus,
    readonly action: RequestAction,
    readonly allowedActions: readonly RequestAction[],
  ) {
    super(`A request in status "${status}" does not accept "${action}".`);
  }
}

/** No such request, or none that the caller may know of. */
export class RequestNotFound extends DomainError {
  readonly code = 'intake.request.not-found';

  constructor() {
    super('There is no such request.');
  }
}

/** The request is there already. */
export class RequestExists extends DomainError {
  readonly code = 'intake.request.exists';

  constructor() {
    super('This request has already been begun.');
  }
}

/** The actor may not do this. */
export class ActionForbidden extends DomainError {
  readonly code = 'intake.request.forbidden';
}

/** Someone else must take this decision: whoever began it cannot finish it. */
export class AnotherPersonNeeded extends DomainError {
  readonly code = 'intake.request.four-eyes';
}

/** Somebody has changed this need item since it was read. */
export class NeedItemStale extends DomainError {
  readonly code = 'intake.need-item.stale-version';
  readonly details: { readonly changedAtVersion: number };

  constructor(needItemId: string, changedAtVersion: number) {
    super(`The need item "${needItemId}" has changed since you read it.`);
    this.details = { changedAtVersion };
  }
}

/** Something is missing or contradicts itself; all of it is listed at once. */
export class RequestIncomplete extends DomainError {
  readonly code = 'intake.request.incomplete';

  constructor(
    readonly errors: readonly Finding[],
    message = 'The request is not complete.',
  ) {
    super(message);
  }
}

export type RefusalReason =
  | 'too-many-need-items'
  | 'reason-needed'
  | 'unknown-local-need'
  | 'merge-states-differ'
  | 'unknown-attachment'
  | 'attachment-in-use'
  | 'too-many-attachments'
  | 'not-an-endorsement-letter'
  | 'question-rounds-exhausted'
  | 'check-failed'
  | 'disclosure-not-agreed'
  | 'disclosure-already-agreed'
  | 'merge-already-proposed'
  | 'no-merge-proposed'
  | 'merge-target-not-open'
  | 'merge-cycle'
  | 'revival-too-late'
  | 'appeal-too-late'
  | 'appeal-already-made'
  | 'no-appeal-made'
  | 'shortlist-not-ready'
  | 'shortlist-empty'
  | 'unknown-need-item'
  | 'offer-not-accepted'
  | 'circulation-rounds-exhausted'
  | 'too-few-un-organisations'
  | 'no-gap'
  | 'mixed-currencies'
  | 'already-proposed'
  | 'differs-from-proposal'
  | 'plan-changed'
  | 'not-enough-committed'
  | 'too-early'
  | 'unknown-milestone'
  | 'milestones-open'
  | 'report-undecided'
  | 'report-decided'
  | 'unknown-report'
  | 'too-many-reports'
  | 'amendment-open'
  | 'no-amendment-open'
  | 'amendment-changes-nothing'
  | 'too-many-amendments'
  | 'follow-up-not-due'
  | 'follow-up-already-answered'
  | 'practice-already-shared';

/** A guard of an action is not met; `details` hold the numbers it compared. */
export class ActionRefused extends DomainError {
  readonly code: `intake.request.${RefusalReason}`;

  constructor(
    reason: RefusalReason,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.code = `intake.request.${reason}`;
  }
}
