import { ActionNotAllowed } from '../../refusal/domain/action-not-allowed.js';
import { DomainError } from '../../refusal/domain/domain-error.js';

/** The consortium does not name this member, or there is no such consortium for whoever asks. */
export class MembershipNotFound extends DomainError {
  readonly code = 'matching.membership.not-found';

  constructor(consortiumId: string, memberId: string) {
    super(`"${memberId}" was not asked to be a member of "${consortiumId}".`);
  }
}

export class IllegalMembershipStep extends ActionNotAllowed {
  readonly code = 'matching.membership.illegal-transition';

  constructor(from: string, action: string, allowedActions: readonly string[]) {
    super('A membership', from, action, allowedActions);
  }
}

/** A State counts on the consortium as it was when it accepted; the member can leave when that is delivered or over. */
export class MembershipHoldsPromises extends DomainError {
  readonly code = 'matching.membership.promises-open';
  /** The consortium's accepted invitations. */
  readonly details: { readonly invitationIds: readonly string[] };

  constructor(consortiumId: string, invitationIds: readonly string[]) {
    super(`"${consortiumId}" has promised States its help with this member; it can leave when that is over.`);
    this.details = { invitationIds };
  }
}
