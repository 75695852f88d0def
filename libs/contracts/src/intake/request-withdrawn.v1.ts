import { IsOptional } from 'class-validator';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State no longer asks. */
export class RequestWithdrawnV1Payload extends RequestEventPayload {
  @IsOptional()
  @IsText()
  readonly reason?: string;
}

export const RequestWithdrawnV1 = requestEvent('withdrawn', RequestWithdrawnV1Payload);
