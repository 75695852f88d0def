import { IsInstant } from '../values/instant.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The focal point takes up a lapsed request again. */
export class RequestRevivedV1Payload extends RequestEventPayload {
  @IsInstant()
  readonly answerBy!: string;
}

export const RequestRevivedV1 = requestEvent('revived', RequestRevivedV1Payload);
