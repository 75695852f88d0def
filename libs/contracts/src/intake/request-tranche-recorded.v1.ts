import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The fund has paid a tranche, or a payment failed. */
export class RequestTrancheRecordedV1Payload extends RequestEventPayload {
  @IsId()
  readonly allocationId!: string;

  @IsInt()
  @Min(1)
  readonly allocationSeq!: number;

  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @IsIn(['paid', 'failed'])
  readonly standing!: 'paid' | 'failed';

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsId()
  readonly payee?: string;
}

export const RequestTrancheRecordedV1 = requestEvent('tranche-recorded', RequestTrancheRecordedV1Payload);
