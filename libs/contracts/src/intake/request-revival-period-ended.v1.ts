import { requestEvent, RequestEventPayload } from './request-event.js';

/** A lapsed request can no longer be revived. */
export class RequestRevivalPeriodEndedV1Payload extends RequestEventPayload {}

export const RequestRevivalPeriodEndedV1 = requestEvent(
  'revival-period-ended',
  RequestRevivalPeriodEndedV1Payload,
);
