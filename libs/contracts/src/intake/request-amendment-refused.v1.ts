import { IsId, IsParty } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A party refuses an amendment, or takes its own back: the plan stays as it is. */
export class RequestAmendmentRefusedV1Payload extends RequestEventPayload {
  @IsId()
  readonly amendmentId!: string;

  @IsParty()
  readonly party!: string;

  @IsText()
  readonly reason!: string;
}

export const RequestAmendmentRefusedV1 = requestEvent('amendment-refused', RequestAmendmentRefusedV1Payload);
