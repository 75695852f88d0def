import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The focal point wants the request to stand on its own. */
export class RequestMergeRefusedV1Payload extends RequestEventPayload {
  @IsId()
  readonly intoRequestId!: string;

  @IsText()
  readonly reason!: string;
}

export const RequestMergeRefusedV1 = requestEvent('merge-refused', RequestMergeRefusedV1Payload);
