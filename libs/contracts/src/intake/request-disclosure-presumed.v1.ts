import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State has been silent for five working days, which counts as consent. */
export class RequestDisclosurePresumedV1Payload extends RequestEventPayload {}

export const RequestDisclosurePresumedV1 = requestEvent(
  'disclosure-presumed',
  RequestDisclosurePresumedV1Payload,
);
