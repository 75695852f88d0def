import { IsIn } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** One side asks the other about the proposal. */
export class InvitationClarificationAskedV1Payload extends InvitationEventPayload {
  /** Unique within the invitation. */
  @IsId()
  readonly clarificationId!: string;

  @IsIn(['state', 'provider'])
  readonly askedBy!: 'state' | 'provider';

  @IsText(4000)
  readonly question!: string;
}

export const InvitationClarificationAskedV1 = invitationEvent(
  'clarification-asked',
  InvitationClarificationAskedV1Payload,
);
