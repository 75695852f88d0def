import { POOREST_LISTS } from './poorest-countries.js';
import type { Verdict } from '../domain/explain-round.js';
import type { Solution } from '../solve-round/solve-round.js';
import type { GatheredRound } from './gather-round.js';

/** A round's proposal as the committee sees it, request by request. */
export function roundView({ round, currency, allocations, merits }: GatheredRound, solution: Solution) {
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
      /** By how much it is worth more than a choice by merit alone. */
      aboveGreedyPerCent: perCentAbove(solution.worth, solution.greedyWorth),
    },
    items: solution.verdicts.map((verdict) => itemOf(verdict)),
  };

  function itemOf({ id, askedMinor, draws, changes, ...verdict }: Verdict) {
    const { requestId = '', title = '', requestingStates = [] } = allocations.get(id) ?? {};
    return {
      allocationId: id,
      requestId,
      title,
      requestingStates,
      amount: money(askedMinor),
      ...verdict,
      meritParts: merits.get(id)?.parts,
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
