import { IsIn } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { INELIGIBILITY_CODES, type IneligibilityCode } from '../vocabularies/ineligibility-codes.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The request is not eligible. */
export class RequestDeclinedV1Payload extends RequestEventPayload {
  @IsIn(INELIGIBILITY_CODES)
  readonly reasonCode!: IneligibilityCode;

  @IsText()
  readonly text!: string;

  @IsInstant()
  readonly appealBy!: string;
}

export const RequestDeclinedV1 = requestEvent('declined', RequestDeclinedV1Payload);
