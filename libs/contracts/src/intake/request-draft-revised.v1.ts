import { Nested } from '../values/nested.js';
import { RequestContent } from './request-content.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The draft says something else now; earlier endorsements no longer hold. */
export class RequestDraftRevisedV1Payload extends RequestEventPayload {
  @Nested(() => RequestContent)
  readonly content!: RequestContent;
}

export const RequestDraftRevisedV1 = requestEvent('draft-revised', RequestDraftRevisedV1Payload);
