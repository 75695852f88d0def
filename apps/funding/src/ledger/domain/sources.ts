import type { Share } from './entries.js';

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/**
 * Which pools `amount` goes back to when an allocation was drawn from `sources`: the last drawn, least
 * earmarked, first. Returns what goes back and what stays.
 */
export function takeBack(
  sources: readonly Share[],
  amount: bigint,
): { readonly back: readonly Share[]; readonly left: readonly Share[] } {
  let open = amount;
  const taken = sources.toReversed().map((source) => {
    const part = least(open, source.amount);
    open -= part;
    return { pool: source.pool, part, rest: source.amount - part };
  });
  return {
    back: taken.filter(({ part }) => part > 0n).map(({ pool, part }) => ({ pool, amount: part })),
    left: taken
      .toReversed()
      .filter(({ rest }) => rest > 0n)
      .map(({ pool, rest }) => ({ pool, amount: rest })),
  };
}
