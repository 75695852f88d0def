import { IsBoolean, IsInt, IsOptional, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { allocationEvent, AllocationEventPayload } from './allocation-event.js';

/** A finance officer asks for a payment; the ledger is asked to hold the money. */
export class AllocationTrancheInstructedV1Payload extends AllocationEventPayload {
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  /** 1 for the first try to pay this tranche. */
  @IsInt()
  @Min(1)
  readonly attempt!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  @IsId()
  readonly payee!: string;

  @IsText(200)
  readonly officer!: string;

  /** From the fund’s amount band on, another officer has to release it before the bank is told. */
  @IsOptional()
  @IsBoolean()
  readonly needsRelease?: boolean;
}

export const AllocationTrancheInstructedV1 = allocationEvent(
  'tranche-instructed',
  AllocationTrancheInstructedV1Payload,
);
