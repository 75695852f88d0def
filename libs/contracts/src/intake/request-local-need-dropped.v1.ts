import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** One sentence of a local authority is not taken up, for a reason it can read. */
export class RequestLocalNeedDroppedV1Payload extends RequestEventPayload {
  /** `<need item>.<number of the sentence>`. */
  @IsId()
  readonly localNeedId!: string;

  @IsText()
  readonly reason!: string;
}

export const RequestLocalNeedDroppedV1 = requestEvent('local-need-dropped', RequestLocalNeedDroppedV1Payload);
