/** What the fit of an offer to a need item is made of. */
export const FIT_CRITERIA = [
  'objectives',
  'geography',
  'coverage',
  'amount',
  'window',
  'practice',
  'capacity',
  'language',
  'cooperation',
  'sdgTargets',
  'structuralFactors',
] as const;
export type FitCriterion = (typeof FIT_CRITERIA)[number];
