import { Earmark } from '@hub/contracts/funding/earmark.js';
import { Exchange } from '@hub/contracts/funding/exchange.js';
import { PassedOnFrom } from '@hub/contracts/funding/passed-on-from.js';
import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { IsBoolean, IsIn, IsOptional, ValidateIf } from 'class-validator';
import { PositiveMoney } from '../../money/positive-money.dto.js';

const KINDS = ['commitment', 'pledge', 'in-kind'] as const;
type Kind = (typeof KINDS)[number];

export class RecordContributionDto {
  @IsId()
  readonly fundId!: string;

  /** A provider's id. */
  @IsId()
  readonly donor!: string;

  /** By default a signed commitment. */
  @IsOptional()
  @IsIn(KINDS)
  readonly kind?: Kind;

  /** In the fund's currency; of what is given in kind, its worth. */
  @Nested(() => PositiveMoney)
  readonly amount!: PositiveMoney;

  @IsOptional()
  @Nested(() => Earmark)
  readonly earmark?: Earmark;

  /** The day it was pledged, signed or received; today by default. */
  @IsOptional()
  @IsDay()
  readonly on?: string;

  /** The signed agreement. */
  @IsOptional()
  @IsText(300)
  readonly agreementReference?: string;

  /** What is given in kind. */
  @ValidateIf(
    ({ kind, description }: RecordContributionDto) => kind === 'in-kind' || description !== undefined,
  )
  @IsText()
  readonly description?: string;

  /** When the donor signed for another currency than the fund's. */
  @IsOptional()
  @Nested(() => Exchange)
  readonly exchange?: Exchange;

  /** Why the agent takes no fee of the deposits, where the agreement says so; e.g. money that passed through another fund. */
  @IsOptional()
  @IsText(300)
  readonly feeWaiver?: string;

  /** The donor asks not to be named in public: it appears only among at least three. */
  @IsOptional()
  @IsBoolean()
  readonly isConfidential?: boolean;

  /** Of a commitment: another fund of this hub passes on what it paid from one of its allocations; not counted again in totals. */
  @IsOptional()
  @Nested(() => PassedOnFrom)
  readonly passedOnFrom?: PassedOnFrom;
}

export class SignPledgeDto {
  @Nested(() => PositiveMoney)
  readonly amount!: PositiveMoney;

  @IsDay()
  readonly signedOn!: string;

  @IsText(300)
  readonly agreementReference!: string;

  @IsOptional()
  @Nested(() => Exchange)
  readonly exchange?: Exchange;

  /** Why the agent takes no fee of the deposits, where the agreement says so; e.g. money that passed through another fund. */
  @IsOptional()
  @IsText(300)
  readonly feeWaiver?: string;
}

export class RecordDepositDto {
  /** In the fund's currency, as the bank credited it. */
  @Nested(() => PositiveMoney)
  readonly amount!: PositiveMoney;

  @IsDay()
  readonly receivedOn!: string;

  @IsText(140)
  readonly bankReference!: string;

  @IsOptional()
  @Nested(() => Exchange)
  readonly exchange?: Exchange;
}
