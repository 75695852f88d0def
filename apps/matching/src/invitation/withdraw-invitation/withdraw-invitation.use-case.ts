import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { withdrawInvitation } from '../domain/end-invitation.js';
import { seenBy, seesAll, speaksForState, type Visitor } from '../domain/invitation-access.js';
import type { Invitation } from '../domain/invitation.js';
import { Invitations } from '../storage/invitation.repository.js';

/** The desk or the State takes one invitation back. */
@Injectable()
export class WithdrawInvitation {
  constructor(private readonly invitations: Invitations) {}

  /** @throws InvitationNotFound, IllegalTransition */
  execute(
    invitationId: string,
    visitor: Visitor,
    reason: string,
    command: Command,
  ): Promise<Outcome<Invitation>> {
    const mayWithdraw = (invitation: Invitation) => seesAll(visitor) || speaksForState(invitation, visitor);
    return this.invitations.execute(invitationId, command, (found) =>
      withdrawInvitation(seenBy(found, invitationId, mayWithdraw), reason),
    );
  }
}
