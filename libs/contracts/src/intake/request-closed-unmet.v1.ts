import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The request ends without a partner. */
export class RequestClosedUnmetV1Payload extends RequestEventPayload {
  @IsText()
  readonly reason!: string;
}

export const RequestClosedUnmetV1 = requestEvent('closed-unmet', RequestClosedUnmetV1Payload);
