/** How long something has been open: up to the first reminder, up to the second, or beyond both. */
export const AGE_BANDS = ['upTo90', 'upTo180', 'over180'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

const DAY_MS = 24 * 3_600_000;

/** Days from one day to another, both `YYYY-MM-DD`; none where the second is not later. */
export const ageInDays = (from: string, to: string): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The band of an age in days. */
export function bandOf(days: number): AgeBand {
  if (days <= 90) return 'upTo90';
  return days <= 180 ? 'upTo180' : 'over180';
}
