import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { seenBy, speaksForProvider, type Visitor } from '../domain/invitation-access.js';
import type { InvitationEvent } from '../domain/invitation-events.js';
import type { Invitation } from '../domain/invitation.js';
import { Invitations } from '../storage/invitation.repository.js';

/** A coordinator does something with an invitation of its own provider. */
@Injectable()
export class AnswerInvitation {
  constructor(private readonly invitations: Invitations) {}

  /** @throws InvitationNotFound when it is not the caller's; and what `decide` throws. */
  execute(
    invitationId: string,
    visitor: Visitor,
    command: Command,
    decide: (invitation: Invitation) => readonly InvitationEvent[],
  ): Promise<Outcome<Invitation>> {
    const isOwn = (invitation: Invitation) => speaksForProvider(invitation, visitor);
    return this.invitations.execute(invitationId, command, (invitation) =>
      decide(seenBy(invitation, invitationId, isOwn)),
    );
  }
}
