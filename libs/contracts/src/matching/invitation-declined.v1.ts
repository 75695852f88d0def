import { IsIn, IsOptional } from 'class-validator';
import { IsText } from '../values/text.js';
import {
  INVITATION_DECLINE_CODES,
  type InvitationDeclineCode,
} from '../vocabularies/invitation-decline-codes.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The provider will not propose. */
export class InvitationDeclinedV1Payload extends InvitationEventPayload {
  @IsIn(INVITATION_DECLINE_CODES)
  readonly reasonCode!: InvitationDeclineCode;

  @IsOptional()
  @IsText(2000)
  readonly comment?: string;
}

export const InvitationDeclinedV1 = invitationEvent('declined', InvitationDeclinedV1Payload);
