import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State finds that something is still missing. */
export class RequestReworkAskedV1Payload extends RequestEventPayload {
  @IsText()
  readonly reason!: string;
}

export const RequestReworkAskedV1 = requestEvent('rework-asked', RequestReworkAskedV1Payload);
