import { requestEvent, RequestEventPayload } from './request-event.js';

/** Nobody has appealed in time. */
export class RequestAppealPeriodEndedV1Payload extends RequestEventPayload {}

export const RequestAppealPeriodEndedV1 = requestEvent(
  'appeal-period-ended',
  RequestAppealPeriodEndedV1Payload,
);
