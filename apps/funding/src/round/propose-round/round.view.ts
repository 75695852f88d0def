import { IsDay } from '@hub/contracts/values/day.js';
import { IsId, IsIds } from '@hub/contracts/values/identifiers.js';
import { AreStates } from '@hub/contracts/values/member-states.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { FundingSource } from '@hub/contracts/funding/funding-source.js';
import { IsBoolean, IsIn, IsNumber, IsOptional, IsString } from 'class-validator';
import { SharesDto } from './propose-round.dto.js';
import { POOREST_LISTS } from './poorest-countries.js';
import type { Change, Verdict } from '../domain/explain-round.js';
import type { MeritParts } from '../domain/merit.js';
import type { Solution } from '../solve-round/solve-round.js';
import type { GatheredRound } from './gather-round.js';

class CountryListsView {
  @IsDay()
  readonly leastDevelopedAsOf!: string;

  @IsDay()
  readonly lowIncomeAsOf!: string;
}

class RoundSharesView {
  /** What goes to least developed and low-income countries. */
  @IsNumber()
  readonly poorestPerCent!: number;

  /** What goes to work with local partners. */
  @IsNumber()
  readonly localPerCent!: number;

  @Nested(() => SharesDto)
  readonly atLeast!: SharesDto;

  /** Of what day the lists are that the shares go by. */
  @Nested(() => CountryListsView)
  readonly countryLists!: CountryListsView;
}

class RoundQualityView {
  @IsBoolean()
  readonly isProven!: boolean;

  /** How far the choice may be from the best, 0 when it is proven. */
  @IsNumber()
  readonly gapPerCent!: number;

  @IsIn(['search', 'rounding', 'merit'])
  readonly foundBy!: Solution['foundBy'];

  /** By how much it is worth more than a choice by merit alone. */
  @IsNumber()
  readonly aboveGreedyPerCent!: number;
}

class MeritPartsView implements MeritParts {
  /** Least developed or low-income country. */
  @IsNumber()
  readonly poorest!: number;

  /** Nothing from the fund in five years. */
  @IsNumber()
  readonly first!: number;

  @IsNumber()
  readonly waiting!: number;

  @IsNumber()
  readonly markers!: number;

  @IsNumber()
  readonly local!: number;

  @IsNumber()
  readonly theme!: number;
}

/** One thing that would turn a verdict. */
class ChangeView {
  @IsIn(['more-money', 'ask-less', 'instead-of'])
  readonly kind!: Change['kind'];

  /** Of `more-money` and `ask-less`. */
  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  /** Of `instead-of`: the one whose place it would take. */
  @IsOptional()
  @IsId()
  readonly allocationId?: string;

  /** Of `instead-of`: the merit it would have to exceed. */
  @IsOptional()
  @IsNumber()
  readonly meritAbove?: number;
}

class RoundItemView {
  @IsId()
  readonly allocationId!: string;

  @IsString()
  readonly requestId!: string;

  @IsString()
  readonly title!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @Nested(() => Money)
  readonly amount!: Money;

  @IsBoolean()
  readonly isIn!: boolean;

  /** 0 to 100. */
  @IsNumber()
  readonly merit!: number;

  @IsOptional()
  @Nested(() => MeritPartsView)
  readonly meritParts?: MeritPartsView;

  /** Why it is in or out, as a code. */
  @IsString()
  readonly reason!: string;

  /** The reason as a sentence. */
  @IsString()
  readonly because!: string;

  /** What it is paid from. */
  @NestedList(() => FundingSource)
  readonly sources!: readonly FundingSource[];

  /** What would turn it, each true by itself. */
  @NestedList(() => ChangeView)
  readonly changes!: readonly ChangeView[];
}

const LARGEST_ROUND = 1_000;

/** What a round of funding would choose, request by request. */
export class RoundView {
  /** Allocations. */
  @IsIds(LARGEST_ROUND)
  readonly chosen!: readonly string[];

  @Nested(() => Money)
  readonly total!: Money;

  /** What the fund can give. */
  @Nested(() => Money)
  readonly free!: Money;

  @Nested(() => RoundSharesView)
  readonly shares!: RoundSharesView;

  @Nested(() => RoundQualityView)
  readonly quality!: RoundQualityView;

  @NestedList(() => RoundItemView, LARGEST_ROUND)
  readonly items!: readonly RoundItemView[];
}

/** A round's proposal as the committee sees it, request by request. */
export function roundView(
  { round, currency, allocations, merits }: GatheredRound,
  solution: Solution,
): RoundView {
  const money = (amountMinor: number) => ({ amountMinor, currency });
  const given = solution.chosen.reduce((sum, { askedMinor }) => sum + askedMinor, 0);
  const shareOf = (isCounted: (one: (typeof solution.chosen)[number]) => boolean): number => {
    const part = solution.chosen.filter(isCounted).reduce((sum, { askedMinor }) => sum + askedMinor, 0);
    return given === 0 ? 100 : Math.floor((part / given) * 10_000) / 100;
  };
  return {
    chosen: solution.chosen.map(({ id }) => id),
    total: money(given),
    free: money(round.pools.reduce((sum, { freeMinor }) => sum + freeMinor, 0)),
    shares: {
      poorestPerCent: shareOf(({ isPoorest }) => isPoorest),
      localPerCent: shareOf(({ isLocal }) => isLocal),
      atLeast: round.shares,
      countryLists: POOREST_LISTS,
    },
    quality: {
      isProven: solution.isProven,
      gapPerCent: solution.gapPerCent,
      foundBy: solution.foundBy,
      aboveGreedyPerCent: perCentAbove(solution.worth, solution.greedyWorth),
    },
    items: solution.verdicts.map((verdict) => itemOf(verdict)),
  };

  function itemOf({ id, askedMinor, draws, changes, ...verdict }: Verdict): RoundItemView {
    const { requestId = '', title = '', requestingStates = [] } = allocations.get(id) ?? {};
    const parts = merits.get(id)?.parts;
    return {
      allocationId: id,
      requestId,
      title,
      requestingStates,
      amount: money(askedMinor),
      ...verdict,
      ...(parts === undefined ? {} : { meritParts: parts }),
      sources: draws.map(({ pool, amountMinor }) => ({ pool, amount: money(amountMinor) })),
      changes: changes.map((change) =>
        'amountMinor' in change
          ? { kind: change.kind, amount: money(change.amountMinor) }
          : { kind: change.kind, allocationId: change.id, meritAbove: change.meritAbove },
      ),
    };
  }
}

const perCentAbove = (worth: bigint, greedy: bigint): number =>
  greedy === 0n ? 0 : Number(((worth - greedy) * 1_000_000n) / greedy) / 10_000;
