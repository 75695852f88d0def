import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { giveFeedback } from '../domain/give-feedback.js';
import { seenBy, seesAll, speaksForState, type Visitor } from '../domain/invitation-access.js';
import type { Invitation } from '../domain/invitation.js';
import { Invitations } from '../storage/invitation.repository.js';
import type { GiveFeedbackDto } from './give-feedback.dto.js';

/** The State, or the desk for it, says why a proposal was not chosen. */
@Injectable()
export class GiveFeedback {
  constructor(private readonly invitations: Invitations) {}

  /** @throws InvitationNotFound, NoFeedbackDue */
  execute(
    invitationId: string,
    visitor: Visitor,
    { reasonCodes, comment }: GiveFeedbackDto,
    command: Command,
  ): Promise<Outcome<Invitation>> {
    const mayGive = (invitation: Invitation) => seesAll(visitor) || speaksForState(invitation, visitor);
    const givenBy = visitor.roles.includes('focal-point') ? 'state' : 'desk';
    const feedback = { reasonCodes, ...(comment !== undefined && { comment }), givenBy } as const;
    return this.invitations.execute(invitationId, command, (found) =>
      giveFeedback(seenBy(found, invitationId, mayGive), feedback, command.at),
    );
  }
}
