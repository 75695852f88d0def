import { IsOptional } from 'class-validator';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Work goes on. */
export class RequestResumedV1Payload extends RequestEventPayload {
  @IsOptional()
  @IsText()
  readonly comment?: string;
}

export const RequestResumedV1 = requestEvent('resumed', RequestResumedV1Payload);
