import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The fund holds money for the request. */
export class RequestFundReservedV1Payload extends RequestEventPayload {
  @IsId()
  readonly allocationId!: string;

  @Nested(() => Money)
  readonly amount!: Money;
}

export const RequestFundReservedV1 = requestEvent('fund-reserved', RequestFundReservedV1Payload);
