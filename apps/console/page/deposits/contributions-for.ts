import type { Contribution } from '../api/funding-views.js';
import type { Money } from '../api/views.js';

/** Contributions that are signed for and not paid up: first those that lack just this amount, then those that could take it. */
export function contributionsFor(
  amount: Money | undefined,
  contributions: readonly Contribution[],
): readonly Contribution[] {
  const rank = ({ receivable }: Contribution): number => {
    const lacks = receivable.amountMinor - (amount?.amountMinor ?? 0);
    return lacks === 0 ? 0 : lacks > 0 ? 1 : 2;
  };
  return contributions
    .filter(({ status }) => status === 'committed')
    .sort((one, other) => rank(one) - rank(other));
}
