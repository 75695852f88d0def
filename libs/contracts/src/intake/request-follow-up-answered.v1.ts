import { IsIn, IsOptional } from 'class-validator';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State says whether the need was met. */
export class RequestFollowUpAnsweredV1Payload extends RequestEventPayload {
  @IsIn(['yes', 'partly', 'no'])
  readonly needMet!: 'yes' | 'partly' | 'no';

  @IsOptional()
  @IsText()
  readonly text?: string;
}

export const RequestFollowUpAnsweredV1 = requestEvent('follow-up-answered', RequestFollowUpAnsweredV1Payload);
