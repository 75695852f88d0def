import type { BundleNeed, BundleOption } from './bundle-problem.js';

/**
 * Who gives how much of a need: first everyone their least, then by fit as much as they can, until it is covered. Sums
 * to the demand at most, in whole units.
 */
export function shareOut(need: BundleNeed, chosen: readonly BundleOption[]): ReadonlyMap<string, number> {
  const byFit = [...chosen].sort(
    (one, other) => other.fit - one.fit || compare(one.optionId, other.optionId),
  );
  const given = new Map<string, number>();
  let left = need.demand;
  const give = (option: BundleOption, quantity: number) => {
    given.set(option.optionId, (given.get(option.optionId) ?? 0) + quantity);
    left -= quantity;
  };
  for (const option of byFit) give(option, Math.min(left, option.least));
  for (const option of byFit) give(option, Math.min(left, option.most - (given.get(option.optionId) ?? 0)));
  return given;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
