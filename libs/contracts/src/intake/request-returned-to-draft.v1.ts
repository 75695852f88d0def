import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The focal point wants changes before endorsing. */
export class RequestReturnedToDraftV1Payload extends RequestEventPayload {
  @IsText()
  readonly comment!: string;
}

export const RequestReturnedToDraftV1 = requestEvent('returned-to-draft', RequestReturnedToDraftV1Payload);
