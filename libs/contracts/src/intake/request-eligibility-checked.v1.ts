import { NestedList } from '../values/nested.js';
import { EligibilityCheck } from './eligibility-check.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The desk has recorded how checks of eligibility went. */
export class RequestEligibilityCheckedV1Payload extends RequestEventPayload {
  @NestedList(() => EligibilityCheck)
  readonly checks!: readonly EligibilityCheck[];
}

export const RequestEligibilityCheckedV1 = requestEvent(
  'eligibility-checked',
  RequestEligibilityCheckedV1Payload,
);
