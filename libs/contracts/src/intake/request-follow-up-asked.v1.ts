import { requestEvent, RequestEventPayload } from './request-event.js';

/** A year has passed: was the need met? */
export class RequestFollowUpAskedV1Payload extends RequestEventPayload {}

export const RequestFollowUpAskedV1 = requestEvent('follow-up-asked', RequestFollowUpAskedV1Payload);
