import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The focal point has left a need out of the request, for a reason its author can read. */
export class RequestNeedItemDroppedV1Payload extends RequestEventPayload {
  @IsId()
  readonly needItemId!: string;

  @IsText()
  readonly reason!: string;
}

export const RequestNeedItemDroppedV1 = requestEvent('need-item-dropped', RequestNeedItemDroppedV1Payload);
