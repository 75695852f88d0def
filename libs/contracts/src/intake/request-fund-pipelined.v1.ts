import { IsId } from '../values/identifiers.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The fund approves, and waits for money. */
export class RequestFundPipelinedV1Payload extends RequestEventPayload {
  @IsId()
  readonly allocationId!: string;
}

export const RequestFundPipelinedV1 = requestEvent('fund-pipelined', RequestFundPipelinedV1Payload);
