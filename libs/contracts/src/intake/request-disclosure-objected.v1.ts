import { IsState } from '../values/member-states.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State does not want providers to see the request yet. */
export class RequestDisclosureObjectedV1Payload extends RequestEventPayload {
  @IsState()
  readonly state!: string;

  @IsText()
  readonly reason!: string;
}

export const RequestDisclosureObjectedV1 = requestEvent(
  'disclosure-objected',
  RequestDisclosureObjectedV1Payload,
);
