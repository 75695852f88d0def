import { clearUntil as screenedUntil, counts, type DueDiligence } from '../domain/due-diligence.js';

/** Why the desk should look at a provider; the worst first. */
export const CONCERNS = [
  'red-flag',
  'not-clear',
  'expired',
  'unscreened',
  'few-members',
  'expiring',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** What is to be said of a provider's checks on this day; undefined when they are valid for longer than `soon`. */
export function concernOf(
  provider: DueDiligence & { readonly clearUntil?: string },
  { today, soon }: { readonly today: string; readonly soon: string },
): Concern | undefined {
  const { screenings = [], redFlags = [], clearUntil } = provider;
  if (redFlags.some(({ status }) => status === 'upheld')) return 'red-flag';
  if (clearUntil !== undefined && clearUntil >= soon) return undefined;
  if (clearUntil !== undefined) return clearUntil >= today ? 'expiring' : 'expired';
  // Nothing else is missing.
  if (screenedUntil(provider) !== undefined) return 'few-members';
  return screenings.some(counts) ? 'not-clear' : 'unscreened';
}
