import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The other side has answered. */
export class InvitationClarificationAnsweredV1Payload extends InvitationEventPayload {
  @IsId()
  readonly clarificationId!: string;

  @IsText(4000)
  readonly answer!: string;
}

export const InvitationClarificationAnsweredV1 = invitationEvent(
  'clarification-answered',
  InvitationClarificationAnsweredV1Payload,
);
