/** What the committee scores, 0 to 3. */
export const MARKERS = ['gender', 'child-sensitivity', 'human-rights'] as const;
export type Marker = (typeof MARKERS)[number];
