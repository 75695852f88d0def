import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { FEEDBACK_CODES, type FeedbackCode } from '../vocabularies/feedback-codes.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The State or the desk says why a proposal was not chosen; for its provider alone. */
export class InvitationFeedbackGivenV1Payload extends InvitationEventPayload {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(FEEDBACK_CODES.length)
  @ArrayUnique()
  @IsIn(FEEDBACK_CODES, { each: true })
  readonly reasonCodes!: readonly FeedbackCode[];

  @IsOptional()
  @IsText(2000)
  readonly comment?: string;

  @IsIn(['state', 'desk'])
  readonly givenBy!: 'state' | 'desk';

  @IsInstant()
  readonly givenAt!: string;
}

export const InvitationFeedbackGivenV1 = invitationEvent('feedback-given', InvitationFeedbackGivenV1Payload);
