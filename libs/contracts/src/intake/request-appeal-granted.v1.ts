import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Another head of the secretariat takes the request back into triage. */
export class RequestAppealGrantedV1Payload extends RequestEventPayload {
  @IsText()
  readonly text!: string;
}

export const RequestAppealGrantedV1 = requestEvent('appeal-granted', RequestAppealGrantedV1Payload);
