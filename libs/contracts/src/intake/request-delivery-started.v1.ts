import { IsInstant } from '../values/instant.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Work has begun. */
export class RequestDeliveryStartedV1Payload extends RequestEventPayload {
  @IsInstant()
  readonly startedAt!: string;
}

export const RequestDeliveryStartedV1 = requestEvent('delivery-started', RequestDeliveryStartedV1Payload);
