import type { GapView } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';

/** How large an offer would have to be for half of the needs, or for each of them, in words. */
export function useGapSize(): (gap: GapView, which: 'median' | 'most') => string {
  const { t, money, number, list } = useWording();
  return ({ amount, currency, personDays }, which) =>
    list([
      ...(amount !== undefined && currency !== undefined
        ? [money({ amountMinor: amount[which], currency })]
        : []),
      ...(personDays !== undefined ? [t('gaps.days', { number: number(personDays[which]) })] : []),
    ]);
}
