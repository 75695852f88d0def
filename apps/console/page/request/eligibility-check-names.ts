/** What the desk checks before it looks for partners. */
export const ELIGIBILITY_CHECKS = [
  'member-state',
  'within-the-compact',
  'national-ownership',
  'not-a-duplicate',
  'no-personal-data',
] as const;
export type EligibilityCheckName = (typeof ELIGIBILITY_CHECKS)[number];
