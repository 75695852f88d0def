/** What looking a provider up in the lists has shown. */
export const SCREENING_OUTCOMES = ['clear', 'possible-match', 'match'] as const;
export type ScreeningOutcome = (typeof SCREENING_OUTCOMES)[number];
