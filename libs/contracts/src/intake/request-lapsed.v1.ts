import { IsInstant } from '../values/instant.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State did not answer in time. */
export class RequestLapsedV1Payload extends RequestEventPayload {
  @IsInstant()
  readonly revivableUntil!: string;
}

export const RequestLapsedV1 = requestEvent('lapsed', RequestLapsedV1Payload);
