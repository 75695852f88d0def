import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The fund’s committee wants the plan changed. */
export class RequestFundReturnedV1Payload extends RequestEventPayload {
  @IsId()
  readonly allocationId!: string;

  @IsText()
  readonly comment!: string;
}

export const RequestFundReturnedV1 = requestEvent('fund-returned', RequestFundReturnedV1Payload);
