import type { Assignee } from '@hub/contracts/matching/assignee.js';
import { ActionNotAllowed } from '../../refusal/domain/action-not-allowed.js';
import { DomainError, type FieldRefusal } from '../../refusal/domain/domain-error.js';

export class InvitationNotFound extends DomainError {
  readonly code = 'matching.invitation.not-found';

  constructor(invitationId: string) {
    super(`There is no invitation ${invitationId}.`);
  }
}

/** Its shortlist does not say how it came about. */
export class MatchNotFound extends DomainError {
  readonly code = 'matching.invitation-match.not-found';

  constructor(invitationId: string) {
    super(`No match is stored for the invitation ${invitationId}.`);
  }
}

export class IllegalTransition extends ActionNotAllowed {
  readonly code = 'matching.invitation.illegal-transition';

  constructor(from: string, action: string, allowedActions: readonly string[]) {
    super('An invitation', from, action, allowedActions);
  }
}

/** The day to answer by is over. */
export class ResponseWindowClosed extends DomainError {
  readonly code = 'matching.invitation.window-closed';

  constructor(readonly details: { readonly respondBy: string }) {
    super(`The invitation was to be answered by ${details.respondBy}.`);
  }
}

export class ProposalIncomplete extends DomainError {
  readonly code = 'matching.invitation.incomplete';

  constructor(readonly errors: readonly FieldRefusal[]) {
    super('The proposal is not complete; see errors.');
  }
}

/** The reservation was taken back because the acceptance came to no end in time. Accept again with a new key. */
export class AcceptanceLapsed extends DomainError {
  readonly code = 'matching.invitation.acceptance-lapsed';

  constructor(invitationId: string) {
    super(`The acceptance of ${invitationId} took too long; accept again with a new idempotency key.`);
  }
}

/** Only the side that was asked can answer. */
export class NotTheOneAsked extends DomainError {
  readonly code = 'matching.invitation.forbidden';

  constructor() {
    super('The other side was asked.');
  }
}

/** A colleague works on it: whoever claims second learns who was first. */
export class ClaimedAlready extends DomainError {
  readonly code = 'matching.invitation.claimed-already';

  constructor(readonly details: { readonly assignee: Assignee }) {
    super(`${details.assignee.name} works on this invitation already.`);
  }
}

/** There is nothing left to do about it. */
export class NothingLeftToDo extends DomainError {
  readonly code = 'matching.invitation.over';

  constructor(status: string) {
    super(`An invitation in status "${status}" is in no queue any more.`);
  }
}

/** Only a coordinator who has worked in this provider's queues can be given something. */
export class UnknownColleague extends DomainError {
  readonly code = 'matching.invitation.unknown-colleague';

  constructor(colleagueId: string) {
    super(`"${colleagueId}" has not worked in the queues of this provider yet.`);
  }
}

/** It would come back too late, or at once. */
export class SnoozedOutOfTime extends DomainError {
  readonly code = 'matching.invitation.snooze-out-of-time';

  constructor(readonly details: { readonly dueAt: string }) {
    super(`Snooze until a time to come and before it is due, ${details.dueAt}.`);
  }
}

/** Only a proposal that was not chosen is given feedback. */
export class NoFeedbackDue extends DomainError {
  readonly code = 'matching.invitation.illegal-transition';

  constructor(status: string) {
    super(`The invitation is ${status}; feedback is for proposals that were not selected.`);
  }
}
