import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { PageView } from '@hub/platform/http/page.view.js';
import { IsIn, IsInt, IsOptional, IsString, Matches, Min } from 'class-validator';
import { CHART, type AccountName } from '../domain/account.js';
import { PURPOSES, TRANSFER_KINDS, type Purpose, type TransferKind } from '../domain/transfer.js';
import type { TransferDocument } from '../storage/ledger-documents.js';

class LineView {
  @IsIn(Object.keys(CHART))
  readonly name!: AccountName;

  /** Which of the accounts of this name: a contribution, an allocation, an earmark. */
  @IsOptional()
  @IsString()
  readonly part?: string;

  @IsIn(['debit', 'credit'])
  readonly side!: 'debit' | 'credit';

  @Nested(() => Money)
  readonly amount!: Money;
}

class ActorView {
  @IsString()
  readonly id!: string;

  @IsString()
  readonly role!: string;

  @IsOptional()
  @IsString()
  readonly organisation?: string;
}

class GroundsView {
  /** `<aggregate id>/<seq>` */
  @IsString()
  readonly id!: string;

  @IsString()
  readonly type!: string;
}

/** What was booked, by whom and for which event; a link of its fund's chain. */
export class TransferView {
  /** Unique for ever. */
  @IsString()
  readonly reference!: string;

  @IsId()
  readonly fundId!: string;

  @IsIn(PURPOSES)
  readonly purpose!: Purpose;

  @IsIn(TRANSFER_KINDS)
  readonly kind!: TransferKind;

  @NestedList(() => LineView, 10_000)
  readonly lines!: readonly LineView[];

  /** The hold that it posts or voids. */
  @IsOptional()
  @IsString()
  readonly resolves?: string;

  /** The transfer that it takes back. */
  @IsOptional()
  @IsString()
  readonly reverses?: string;

  @IsInstant()
  readonly at!: string;

  @Nested(() => ActorView)
  readonly by!: ActorView;

  /** The cause of the business event. */
  @IsString()
  readonly cause!: string;

  /** The business event that asked for it. */
  @Nested(() => GroundsView)
  readonly event!: GroundsView;

  /** 1 for the fund's first transfer; no gaps. */
  @IsInt()
  @Min(1)
  readonly seq!: number;

  /** The day whose books it is in; later than the day of `at` when that was closed. */
  @IsDay()
  readonly bookedOn!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly previousHash!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly hash!: string;
}

export class TransferPage extends PageView {
  @NestedList(() => TransferView)
  readonly items!: readonly TransferView[];
}

/** A transfer as callers see it. */
export const transferView = ({
  _id,
  order: _,
  settles: _settles,
  lines,
  at,
  ...transfer
}: TransferDocument): TransferView => ({
  reference: _id,
  ...transfer,
  at: at.toISOString(),
  lines: lines.map(({ amount, currency, ...line }) => ({
    ...line,
    amount: { amountMinor: Number(amount), currency },
  })),
});
