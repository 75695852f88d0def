import { IsDay } from '@hub/contracts/values/day.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested } from '@hub/contracts/values/nested.js';
import {
  DONOR_REFUND_REASONS,
  type DonorRefundReason,
} from '@hub/contracts/vocabularies/donor-refund-reasons.js';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { DONOR_REFUND_STATUSES, type DonorRefund, type DonorRefundStatus } from '../domain/donor-refund.js';

/** Money that a donor gets back. */
export class DonorRefundView implements DonorRefund {
  /** From 1. */
  @IsInt()
  @Min(1)
  readonly refund!: number;

  /** `approved`: set aside, and on its way to the bank once it is released where it has to be. */
  @IsIn(DONOR_REFUND_STATUSES)
  readonly status!: DonorRefundStatus;

  @Nested(() => Money)
  readonly amount!: Money;

  @IsIn(DONOR_REFUND_REASONS)
  readonly reason!: DonorRefundReason;

  @IsString()
  readonly comment!: string;

  @IsString()
  readonly requestedBy!: string;

  @IsOptional()
  @IsString()
  readonly approvedBy?: string;

  /** So large that a third officer has to release it. */
  @IsOptional()
  @IsBoolean()
  readonly needsRelease?: boolean;

  @IsOptional()
  @IsString()
  readonly releasedBy?: string;

  /** When it could go to the bank; when that says nothing for `LEDGER_HOLD_TIMEOUT_DAYS`, it is given up. */
  @IsOptional()
  @IsInstant()
  readonly sentAt?: string;

  /** Its earmark had too little free money when it was approved. */
  @IsOptional()
  @IsBoolean()
  readonly isShort?: boolean;

  @IsOptional()
  @IsDay()
  readonly paidOn?: string;

  @IsOptional()
  @IsString()
  readonly bankReference?: string;

  @IsOptional()
  @IsString()
  readonly confirmedBy?: string;

  /** Why it was refused, or has failed. */
  @IsOptional()
  @IsString()
  readonly failure?: string;

  @IsOptional()
  @IsString()
  readonly endedBy?: string;
}
