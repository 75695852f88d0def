/** Hard filters of matching, in the order in which they are asked. */
export const REFUSAL_REASONS = [
  'verification',
  'screening',
  'kind',
  'window',
  'country',
  'exclusion',
  'conflict-of-interest',
  'cooperation-kind',
  'amount',
  'capacity',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
