import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Work is paused; tranches are frozen. */
export class RequestSuspendedV1Payload extends RequestEventPayload {
  @IsText()
  readonly reason!: string;
}

export const RequestSuspendedV1 = requestEvent('suspended', RequestSuspendedV1Payload);
