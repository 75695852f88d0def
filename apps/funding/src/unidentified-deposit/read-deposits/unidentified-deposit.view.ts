import { Exchange } from '@hub/contracts/funding/exchange.js';
import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { PageView } from '@hub/platform/http/page.view.js';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { restOf } from '../domain/rest-of-deposit.js';
import {
  UNIDENTIFIED_DEPOSIT_STATUSES,
  type Resolution,
  type UnidentifiedDepositState,
  type UnidentifiedDepositStatus,
} from '../domain/unidentified-deposit.js';

class ProposalView implements Resolution {
  @IsIn(['identified', 'returned'])
  readonly resolution!: Resolution['resolution'];

  @IsOptional()
  @IsId()
  readonly contributionId?: string;

  @IsString()
  readonly comment!: string;

  @IsString()
  readonly officer!: string;
}

class PartView {
  @IsId()
  readonly unidentifiedDepositId!: string;

  @Nested(() => Money)
  readonly amount!: Money;
}

/** Money that arrived without a known owner, and what becomes of it. */
export class UnidentifiedDepositView {
  @IsId()
  readonly unidentifiedDepositId!: string;

  @IsId()
  readonly fundId!: string;

  @IsIn(UNIDENTIFIED_DEPOSIT_STATUSES)
  readonly status!: UnidentifiedDepositStatus;

  /** In the fund's currency, as the bank credited it. */
  @Nested(() => Money)
  readonly amount!: Money;

  @IsDay()
  readonly receivedOn!: string;

  @IsString()
  readonly bankReference!: string;

  /** Who sent it, as the bank says. */
  @IsString()
  readonly remitter!: string;

  @IsOptional()
  @Nested(() => Exchange)
  readonly exchange?: Exchange;

  /** What of it is in no part: this is what is identified, or goes back. */
  @Nested(() => Money)
  readonly rest!: Money;

  /** What was taken off it: unidentified deposits of their own. */
  @IsOptional()
  @NestedList(() => PartView, 1_000)
  readonly parts?: readonly PartView[];

  /** The deposit that it was taken off. */
  @IsOptional()
  @IsId()
  readonly partOf?: string;

  @IsOptional()
  @Nested(() => ProposalView)
  readonly proposal?: ProposalView;

  @IsOptional()
  @IsString()
  readonly confirmedBy?: string;

  /** Something is on its way to the ledger; read again. */
  @IsBoolean()
  readonly isBeingBooked!: boolean;

  /** Also the ETag. */
  @IsInt()
  @Min(1)
  readonly version!: number;
}

export class UnidentifiedDepositPage extends PageView {
  @NestedList(() => UnidentifiedDepositView)
  readonly items!: readonly UnidentifiedDepositView[];
}

/** An unidentified deposit as callers see it. */
export const unidentifiedDepositView = ({
  state: { bookings, precedingMinor: _, ...state },
  version,
}: {
  readonly state: UnidentifiedDepositState;
  readonly version: number;
}): UnidentifiedDepositView => ({
  ...state,
  rest: restOf(state).amount,
  isBeingBooked: bookings.length > 0,
  version,
});
