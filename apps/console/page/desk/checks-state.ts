import type { ProviderView } from '../api/views.js';

/** How a provider stands after its checks, in a word of the catalogue `checks.state`. */
export type ChecksState = 'clear' | 'expired' | 'notClear' | 'redFlag' | 'unscreened' | 'fewMembers';

/** What the desk should see of a provider's screenings and red flags on this day. */
export function checksState(
  {
    clearUntil,
    screenings = [],
    redFlags = [],
  }: Pick<ProviderView, 'clearUntil' | 'screenings' | 'redFlags'>,
  today: string,
): ChecksState {
  if (redFlags.some(({ status }) => status === 'upheld')) return 'redFlag';
  if (clearUntil !== undefined) return clearUntil >= today ? 'clear' : 'expired';
  const counted = screenings.filter(
    ({ confirmedBy, isOfEarlierProfile }) => confirmedBy !== undefined && isOfEarlierProfile !== true,
  );
  if (counted.length === 0) return 'unscreened';
  const latest = counted.reduce((last, each) => (last.checkedOn > each.checkedOn ? last : each));
  return latest.outcome === 'clear' ? 'fewMembers' : 'notClear';
}

/** Today as the services count days. */
export const todayUtc = (): string => new Date().toISOString().slice(0, 10);
