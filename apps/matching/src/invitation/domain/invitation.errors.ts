import { DomainError, type FieldRefusal } from '../../refusal/domain/domain-error.js';

export class InvitationNotFound extends DomainError {
  readonly code = 'matching.invitation.not-found';

  constructor(invitationId: string) {
    super(`There is no invitation ${invitationId}.`);
  }
}

export class IllegalTransition extends DomainError {
  readonly code = 'matching.invitation.illegal-transition';

  constructor(
    readonly from: string,
    readonly action: string,
    readonly allowedActions: readonly string[],
  ) {
    super(`An invitation in status "${from}" does not accept "${action}".`);
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
