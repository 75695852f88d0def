import { IsId } from '../values/identifiers.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Whoever wrote a need has taken it out of the draft. */
export class RequestNeedItemRemovedV1Payload extends RequestEventPayload {
  @IsId()
  readonly needItemId!: string;
}

export const RequestNeedItemRemovedV1 = requestEvent('need-item-removed', RequestNeedItemRemovedV1Payload);
