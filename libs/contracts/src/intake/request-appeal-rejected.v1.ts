import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Another head of the secretariat confirms the decision. */
export class RequestAppealRejectedV1Payload extends RequestEventPayload {
  @IsText()
  readonly text!: string;
}

export const RequestAppealRejectedV1 = requestEvent('appeal-rejected', RequestAppealRejectedV1Payload);
