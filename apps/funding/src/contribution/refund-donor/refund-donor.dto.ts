import { IsDay } from '@hub/contracts/values/day.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import {
  DONOR_REFUND_REASONS,
  type DonorRefundReason,
} from '@hub/contracts/vocabularies/donor-refund-reasons.js';
import { IsIn } from 'class-validator';
import { PositiveMoney } from '../../money/positive-money.dto.js';

export class RequestDonorRefundDto {
  /** In the fund's currency; at most what the donor has deposited, less fees and what went back before. */
  @Nested(() => PositiveMoney)
  readonly amount!: PositiveMoney;

  @IsIn(DONOR_REFUND_REASONS)
  readonly reason!: DonorRefundReason;

  @IsText()
  readonly comment!: string;
}

export class ConfirmDonorRefundDto {
  @IsDay()
  readonly paidOn!: string;

  @IsText(140)
  readonly bankReference!: string;
}
