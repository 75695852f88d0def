/** Markers that the fund scores on every request (Migration MPTF operations manual). */
export const MARKERS = ['gender', 'child-sensitivity', 'human-rights'] as const;
export type Marker = (typeof MARKERS)[number];
