import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The desk thinks that another request asks for the same. */
export class RequestMergeProposedV1Payload extends RequestEventPayload {
  @IsId()
  readonly intoRequestId!: string;

  @IsText()
  readonly reason!: string;
}

export const RequestMergeProposedV1 = requestEvent('merge-proposed', RequestMergeProposedV1Payload);
