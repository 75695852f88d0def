/** Why a proposal was not chosen, for the provider that made it. */
export const FEEDBACK_CODES = [
  'covers-less',
  'amount',
  'timing',
  'place',
  'language',
  'expertise',
  'local-partners',
  'conditions',
  'need-changed',
  'other',
] as const;
export type FeedbackCode = (typeof FEEDBACK_CODES)[number];
