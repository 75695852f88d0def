import { IsOptional } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The fund’s committee says no. */
export class RequestFundRejectedV1Payload extends RequestEventPayload {
  @IsId()
  readonly allocationId!: string;

  @IsText(300)
  readonly reasonCode!: string;

  @IsOptional()
  @IsText()
  readonly comment?: string;
}

export const RequestFundRejectedV1 = requestEvent('fund-rejected', RequestFundRejectedV1Payload);
