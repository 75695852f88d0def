import type { Command } from '@hub/aggregate/command.js';
import type { InvitationDeclineCode } from '@hub/contracts/vocabularies/invitation-decline-codes.js';
import { isCodedError } from '@hub/platform/http/status-of-code.js';
import { Injectable } from '@nestjs/common';
import { AnswerInvitation } from '../../invitation/answer-invitation/answer-invitation.use-case.js';
import { declineInvitation } from '../../invitation/domain/answer-invitation.js';
import type { Visitor } from '../../invitation/domain/invitation-access.js';
import { refuseColleagues } from '../../invitation/domain/work-on-invitation.js';
import type { DeclinedItemView } from './decline-many.dto.js';

/** One reason for many invitations; each is declined, or refused, on its own. */
@Injectable()
export class DeclineMany {
  constructor(private readonly answerInvitation: AnswerInvitation) {}

  /** Every invitation is one command with a cause of its own, so that a repeat finishes what was left undone. */
  execute(
    invitationIds: readonly string[],
    reason: { readonly reasonCode: InvitationDeclineCode; readonly comment?: string },
    visitor: Visitor & { readonly id: string },
    command: Command,
  ): Promise<readonly DeclinedItemView[]> {
    return Promise.all(invitationIds.map((id) => this.decline(id, reason, visitor, command)));
  }

  private async decline(
    invitationId: string,
    { reasonCode, comment }: { readonly reasonCode: InvitationDeclineCode; readonly comment?: string },
    visitor: Visitor & { readonly id: string },
    command: Command,
  ): Promise<DeclinedItemView> {
    try {
      await this.answerInvitation.execute(
        invitationId,
        visitor,
        { ...command, cause: `${command.cause}#${invitationId}` },
        (invitation) => {
          refuseColleagues(invitation, visitor.id);
          return declineInvitation(invitation, reasonCode, comment);
        },
      );
      return { invitationId, outcome: 'declined' };
    } catch (error) {
      if (!isCodedError(error)) throw error;
      return { invitationId, outcome: 'refused', code: error.code, detail: error.message };
    }
  }
}
