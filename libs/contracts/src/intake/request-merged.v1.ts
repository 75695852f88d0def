import { IsId } from '../values/identifiers.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The focal point agrees: the request goes on in another one. */
export class RequestMergedV1Payload extends RequestEventPayload {
  @IsId()
  readonly intoRequestId!: string;
}

export const RequestMergedV1 = requestEvent('merged', RequestMergedV1Payload);
