import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The focal point asks for the decision to be looked at again. */
export class RequestAppealedV1Payload extends RequestEventPayload {
  @IsText()
  readonly grounds!: string;
}

export const RequestAppealedV1 = requestEvent('appealed', RequestAppealedV1Payload);
