import { IsOptional } from 'class-validator';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The drafter asks the national focal point to endorse the request. */
export class RequestSentForEndorsementV1Payload extends RequestEventPayload {
  @IsOptional()
  @IsText()
  readonly comment?: string;
}

export const RequestSentForEndorsementV1 = requestEvent(
  'sent-for-endorsement',
  RequestSentForEndorsementV1Payload,
);
