import { Earmark } from '@hub/contracts/funding/earmark.js';
import { Exchange } from '@hub/contracts/funding/exchange.js';
import { PassedOnFrom } from '@hub/contracts/funding/passed-on-from.js';
import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant, IsInstants } from '@hub/contracts/values/instant.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { PageView } from '@hub/platform/http/page.view.js';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Min } from 'class-validator';
import {
  CONTRIBUTION_STATUSES,
  type ContributionState,
  type ContributionStatus,
} from '../domain/contribution-state.js';
import { refundableMinor } from '../domain/refund-donor.js';
import { DonorRefundView } from './donor-refund.view.js';

class DepositView {
  /** From 1. */
  @IsInt()
  @Min(1)
  readonly deposit!: number;

  /** In the fund's currency, as the bank credited it. */
  @Nested(() => Money)
  readonly amount!: Money;

  /** What the administrative agent took of it. */
  @IsOptional()
  @Nested(() => Money)
  readonly fee?: Money;

  @IsDay()
  readonly receivedOn!: string;

  @IsString()
  readonly bankReference!: string;

  @IsOptional()
  @Nested(() => Exchange)
  readonly exchange?: Exchange;

  /** Held as of unknown origin before. */
  @IsOptional()
  @IsId()
  readonly unidentifiedDepositId?: string;
}

class NudgeView {
  @IsIn(['pledge', 'commitment'])
  readonly of!: 'pledge' | 'commitment';

  /** After so many days. */
  @IsInt()
  readonly days!: number;

  @IsInstant()
  readonly at!: string;
}

/** What a donor has pledged, signed for or given. */
export class ContributionView {
  @IsId()
  readonly contributionId!: string;

  @IsId()
  readonly fundId!: string;

  @IsId()
  readonly donor!: string;

  @IsIn(CONTRIBUTION_STATUSES)
  readonly status!: ContributionStatus;

  /** In the fund's currency. */
  @Nested(() => Money)
  readonly amount!: Money;

  /** Signed for and not deposited yet. */
  @Nested(() => Money)
  readonly receivable!: Money;

  @Nested(() => Earmark)
  readonly earmark!: Earmark;

  /** When the donor signed for another currency. */
  @IsOptional()
  @Nested(() => Exchange)
  readonly exchange?: Exchange;

  @IsOptional()
  @IsString()
  readonly agreementReference?: string;

  /** Why the agent takes no fee, as the agreement says. */
  @IsOptional()
  @IsString()
  readonly feeWaiver?: string;

  @IsOptional()
  @IsString()
  readonly description?: string;

  /** The donor asks not to be named in public. */
  @IsOptional()
  @IsBoolean()
  readonly isConfidential?: boolean;

  /** Another fund's money, counted there. */
  @IsOptional()
  @Nested(() => PassedOnFrom)
  readonly passedOnFrom?: PassedOnFrom;

  @NestedList(() => DepositView, 10_000)
  readonly deposits!: readonly DepositView[];

  /** What the donor gets or got back. */
  @IsOptional()
  @NestedList(() => DonorRefundView, 10_000)
  readonly refunds?: readonly DonorRefundView[];

  /** Could go back to the donor, as far as the earmark has as much that is free: deposits less fees and refunds. */
  @Nested(() => Money)
  readonly refundable!: Money;

  /** The day it was pledged or signed. */
  @IsOptional()
  @IsDay()
  readonly agesFromOn?: string;

  /** When the donor will be reminded, if it has not signed or paid by then. */
  @IsInstants()
  readonly nudgesDueAt!: readonly string[];

  @IsOptional()
  @NestedList(() => NudgeView)
  readonly nudges?: readonly NudgeView[];

  /** Something is on its way to the ledger; read again. */
  @IsBoolean()
  readonly isBeingBooked!: boolean;

  /** Also the ETag. */
  @IsInt()
  @Min(1)
  readonly version!: number;
}

export class ContributionPage extends PageView {
  @NestedList(() => ContributionView)
  readonly items!: readonly ContributionView[];
}

/** A contribution as callers see it. */
export function contributionView({
  state: whole,
  version,
}: {
  readonly state: ContributionState;
  readonly version: number;
}): ContributionView {
  const { bookings, settledMinor, deposits, timers = [], ...state } = whole;
  const { currency, amountMinor } = state.amount;
  return {
    ...state,
    deposits: deposits.map(({ settlesMinor: _, precedingMinor: _before, feeMinor, ...deposit }) => ({
      ...deposit,
      ...(feeMinor === undefined ? {} : { fee: { amountMinor: feeMinor, currency } }),
    })),
    receivable: { amountMinor: state.status === 'committed' ? amountMinor - settledMinor : 0, currency },
    refundable: { amountMinor: refundableMinor(whole), currency },
    nudgesDueAt: timers.map(({ dueAt }) => dueAt.toISOString()),
    isBeingBooked: bookings.length > 0,
    version,
  };
}
