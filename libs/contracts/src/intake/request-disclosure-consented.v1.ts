import { IsState } from '../values/member-states.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State agrees to show the request to providers. */
export class RequestDisclosureConsentedV1Payload extends RequestEventPayload {
  @IsState()
  readonly state!: string;
}

export const RequestDisclosureConsentedV1 = requestEvent(
  'disclosure-consented',
  RequestDisclosureConsentedV1Payload,
);
