import { Nested } from '../values/nested.js';
import { DraftNeedItem } from './request-content.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** One need of the draft says something else, or is new; endorsements of the old text no longer hold. */
export class RequestNeedItemRevisedV1Payload extends RequestEventPayload {
  @Nested(() => DraftNeedItem)
  readonly needItem!: DraftNeedItem;
}

export const RequestNeedItemRevisedV1 = requestEvent('need-item-revised', RequestNeedItemRevisedV1Payload);
