import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Min } from 'class-validator';
import { AGE_BANDS, type AgeBand } from '../domain/age-band.js';
import type { Ageing, OpenPromise, Sums } from '../domain/ageing.js';
import type { Banded } from '../domain/banded.js';
import type { PromiseKind, Reminder } from '../domain/promise.js';
import { NamedFundView } from '../../fund/read-funds/named-fund.view.js';

class BandedView implements Banded {
  /** Open for 90 days at most. */
  @Nested(() => Money)
  readonly upTo90!: Money;

  /** Open for 91 to 180 days. */
  @Nested(() => Money)
  readonly upTo180!: Money;

  /** Open for more than 180 days. */
  @Nested(() => Money)
  readonly over180!: Money;

  @Nested(() => Money)
  readonly total!: Money;
}

class AgeingSumsView implements Sums {
  /** Pledged and not signed. */
  @Nested(() => BandedView)
  readonly pledges!: BandedView;

  /** Signed and not paid. */
  @Nested(() => BandedView)
  readonly commitments!: BandedView;
}

class AgeingOfDonorView extends AgeingSumsView {
  @IsId()
  readonly donor!: string;
}

class AgeingInCurrencyView extends AgeingSumsView {
  /** ISO 4217. */
  @Matches(/^[A-Z]{3}$/)
  readonly currency!: string;
}

class ReminderView implements Reminder {
  /** After so many days. */
  @IsInt()
  @Min(1)
  readonly days!: number;

  @IsDay()
  readonly dueOn!: string;

  /** The day the donor was reminded; absent when it was not, by the day of the report. */
  @IsOptional()
  @IsDay()
  readonly remindedOn?: string;
}

class OpenPromiseView implements OpenPromise {
  @IsId()
  readonly contributionId!: string;

  @IsId()
  readonly donor!: string;

  @IsIn(['pledge', 'commitment'])
  readonly kind!: PromiseKind;

  /** The day it was pledged, or signed. */
  @IsDay()
  readonly agesFromOn!: string;

  @IsInt()
  @Min(0)
  readonly ageDays!: number;

  @IsIn(AGE_BANDS)
  readonly band!: AgeBand;

  /** In the fund's currency. */
  @Nested(() => Money)
  readonly open!: Money;

  /** The same in the currency the donor signed for, where that is another. */
  @IsOptional()
  @Nested(() => Money)
  readonly openAsSigned?: Money;

  @NestedList(() => ReminderView)
  readonly reminders!: readonly ReminderView[];

  /** The donor asks not to be named in public. */
  @IsOptional()
  @IsBoolean()
  readonly isConfidential?: true;
}

const MANY = 1_000_000;

/** What a fund's donors have promised and not yet signed or paid, by how long that is open. */
export class AgeingView extends NamedFundView implements Ageing {
  /** The last day that counts. */
  @IsDay()
  readonly asOfOn!: string;

  /** In the fund's currency. */
  @Nested(() => AgeingSumsView)
  readonly sums!: AgeingSumsView;

  /** In the fund's currency, largest sums first. */
  @NestedList(() => AgeingOfDonorView, MANY)
  readonly byDonor!: readonly AgeingOfDonorView[];

  /** By the currency that donors owe. */
  @NestedList(() => AgeingInCurrencyView, 1_000)
  readonly byCurrency!: readonly AgeingInCurrencyView[];

  /** Oldest first. */
  @NestedList(() => OpenPromiseView, MANY)
  readonly items!: readonly OpenPromiseView[];
}
