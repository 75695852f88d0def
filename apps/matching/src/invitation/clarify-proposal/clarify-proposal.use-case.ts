import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Injectable } from '@nestjs/common';
import { answerClarification, askClarification, type Side } from '../domain/clarify-proposal.js';
import { seenBy, speaksForProvider, speaksForState, type Visitor } from '../domain/invitation-access.js';
import type { InvitationEvent } from '../domain/invitation-events.js';
import type { Invitation } from '../domain/invitation.js';
import { Invitations } from '../storage/invitation.repository.js';

/** State and provider ask each other about a proposal. */
@Injectable()
export class ClarifyProposal {
  constructor(private readonly invitations: Invitations) {}

  /** @throws InvitationNotFound, IllegalTransition */
  ask(id: string, visitor: Visitor, question: string, command: Command): Promise<Outcome<Invitation>> {
    return this.execute(id, visitor, command, (invitation, side) =>
      askClarification(invitation, side, question),
    );
  }

  /** @throws InvitationNotFound, IllegalTransition, NotTheOneAsked */
  answer(id: string, visitor: Visitor, answer: string, command: Command): Promise<Outcome<Invitation>> {
    return this.execute(id, visitor, command, (invitation, side) =>
      answerClarification(invitation, side, answer),
    );
  }

  private execute(
    id: string,
    visitor: Visitor,
    command: Command,
    decide: (invitation: Invitation, side: Side) => readonly InvitationEvent[],
  ): Promise<Outcome<Invitation>> {
    const isParty = (invitation: Invitation) =>
      speaksForProvider(invitation, visitor) || speaksForState(invitation, visitor);
    return this.invitations.execute(id, command, (found) => {
      const invitation = seenBy(found, id, isParty);
      return decide(invitation, speaksForState(invitation, visitor) ? 'state' : 'provider');
    });
  }
}
