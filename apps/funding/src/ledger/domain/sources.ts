import type { PlainShare } from './money.js';

/**
 * Which pools `amountMinor` goes back to when an allocation was drawn from `sources`: the last drawn, least
 * earmarked, first. Returns what goes back and what stays.
 */
export function takeBack(
  sources: readonly PlainShare[],
  amountMinor: number,
): { readonly back: readonly PlainShare[]; readonly left: readonly PlainShare[] } {
  let open = amountMinor;
  const taken = sources.toReversed().map((source) => {
    const part = Math.min(open, source.amountMinor);
    open -= part;
    return { pool: source.pool, part, rest: source.amountMinor - part };
  });
  return {
    back: taken.filter(({ part }) => part > 0).map(({ pool, part }) => ({ pool, amountMinor: part })),
    left: taken
      .toReversed()
      .filter(({ rest }) => rest > 0)
      .map(({ pool, rest }) => ({ pool, amountMinor: rest })),
  };
}
