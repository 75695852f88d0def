/** What an indicator's figure is: a number of things or people, or a share of 0 to 100. */
export const MEASURES = ['count', 'percent'] as const;
export type Measure = (typeof MEASURES)[number];
