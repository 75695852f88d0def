import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** No proposal answers the request. */
export class RequestFoundUnmetV1Payload extends RequestEventPayload {
  @IsText()
  readonly reason!: string;
}

export const RequestFoundUnmetV1 = requestEvent('found-unmet', RequestFoundUnmetV1Payload);
