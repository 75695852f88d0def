import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { AllocationRepository } from '../../allocation/storage/allocation.repository.js';
import type { AllocationRow } from '../../allocation/storage/allocation.schema.js';
import { Funds } from '../../fund/storage/funds.js';
import { poolsFor, themesOf } from '../../ledger/domain/earmark-pool.js';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { meritOf, type Merit } from '../domain/merit.js';
import { isPoorest } from './poorest-countries.js';
import { NotInRound } from '../domain/round.errors.js';
import { SHARES, type Candidate, type Pool, type Round, type Shares } from '../domain/round.js';

const WEEK_MS = 7 * 24 * 3_600_000;
const FIVE_YEARS_MS = 5 * 365.25 * 24 * 3_600_000;
const SUPPORTED = ['reserved', 'committed', 'disbursing', 'disbursed', 'reported', 'closed'];

/** What the committee has settled before choosing. */
export interface Wishes {
  readonly pinnedIn?: readonly string[];
  readonly pinnedOut?: readonly string[];
  readonly shares?: Shares;
}

/** A round with what a reader wants to see beside it. */
export interface GatheredRound {
  readonly currency: string;
  readonly round: Round;
  readonly allocations: ReadonlyMap<string, AllocationRow>;
  readonly merits: ReadonlyMap<string, Merit>;
}

/** Puts a fund's free money and all that its committee has scored side by side. */
@Injectable()
export class GatherRound {
  constructor(
    private readonly funds: Funds,
    private readonly allocations: AllocationRepository,
    private readonly ledger: LedgerReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws FundNotFound, NotInRound */
  async execute(fundId: string, wishes: Wishes): Promise<GatheredRound> {
    const { currency } = (await this.funds.existing(fundId)).state;
    const reviewed = await this.allocations.find({ fundId, status: 'reviewed' }, { _id: 1 });
    const pins = pinsOf(reviewed, wishes);
    const pools = [...(await this.ledger.poolsOf(fundId, currency))].map(([pool, free]) => ({
      pool,
      freeMinor: Math.max(0, Number(free)),
    }));
    const supported = await this.allocations.find({ fundId, status: { $in: SUPPORTED } }, { _id: 1 }, 10_000);
    const merits = new Map(reviewed.map((one) => [one._id, this.meritOf(one, supported)]));
    const candidates = reviewed.map((one) => candidateOf(one, merits.get(one._id)?.total ?? 0, pools, pins));
    return {
      currency,
      round: { candidates, pools, shares: wishes.shares ?? SHARES },
      allocations: new Map(reviewed.map((one) => [one._id, one])),
      merits,
    };
  }

  private meritOf(one: AllocationRow, supported: readonly AllocationRow[]): Merit {
    const now = this.clock.now().getTime();
    const since = one.proposedAt === undefined ? one.createdAt : new Date(one.proposedAt);
    const recent = supported.filter(({ approvedAt }) => now - (approvedAt?.getTime() ?? now) < FIVE_YEARS_MS);
    const neglected = neglectedThemes(supported);
    return meritOf({
      isPoorest: isOfPoorest(one),
      isFirst: !recent.some(({ requestingStates }) =>
        requestingStates.some((state) => one.requestingStates.includes(state)),
      ),
      waitingWeeks: (now - since.getTime()) / WEEK_MS,
      markerScores: one.scores.flatMap(({ scores }) => scores.map(({ score }) => score)),
      isLocal: one.hasLocalPartner === true,
      isNeglectedTheme: themesOf(one.objectives).some((theme) => neglected.includes(theme)),
    });
  }
}

function pinsOf(
  reviewed: readonly AllocationRow[],
  { pinnedIn = [], pinnedOut = [] }: Wishes,
): ReadonlyMap<string, 'in' | 'out'> {
  const known = new Set(reviewed.map(({ _id }) => _id));
  const odd = [...pinnedIn, ...pinnedOut].filter(
    (id) => !known.has(id) || (pinnedIn.includes(id) && pinnedOut.includes(id)),
  );
  if (odd.length > 0) throw new NotInRound({ allocationIds: [...new Set(odd)] });
  return new Map([
    ...pinnedIn.map((id) => [id, 'in'] as const),
    ...pinnedOut.map((id) => [id, 'out'] as const),
  ]);
}

function candidateOf(
  one: AllocationRow,
  merit: number,
  pools: readonly Pool[],
  pins: ReadonlyMap<string, 'in' | 'out'>,
): Candidate {
  const purpose = { ...one, themes: themesOf(one.objectives) };
  const pin = pins.get(one._id);
  return {
    id: one._id,
    askedMinor: one.amount.amountMinor,
    merit,
    pools: poolsFor(
      purpose,
      pools.map(({ pool }) => pool),
    ),
    isPoorest: isOfPoorest(one),
    isLocal: one.hasLocalPartner === true,
    ...(pin === undefined ? {} : { pin }),
  };
}

/** More than half of the States that ask are, on the day the fund was asked. */
function isOfPoorest({ requestingStates, proposedAt, createdAt }: AllocationRow): boolean {
  const on = (proposedAt ?? createdAt.toISOString()).slice(0, 10);
  return requestingStates.filter((state) => isPoorest(state, on)).length * 2 > requestingStates.length;
}

/** The thematic areas that were given least; none while nothing was given at all. */
function neglectedThemes(supported: readonly AllocationRow[]): readonly number[] {
  const given = new Map([1, 2, 3, 4, 5].map((theme) => [theme, 0]));
  for (const { objectives, amount } of supported)
    for (const theme of themesOf(objectives)) given.set(theme, (given.get(theme) ?? 0) + amount.amountMinor);
  const least = Math.min(...given.values());
  return supported.length === 0 ? [] : [...given].filter(([, sum]) => sum === least).map(([theme]) => theme);
}
