/** Why a request is declined at triage. Asylum and refugees have their own compact. */
export const INELIGIBILITY_CODES = [
  'not-a-member-state',
  'outside-the-compact',
  'asylum-and-refugees',
  'no-national-ownership',
  'already-supported',
  'insufficient-information',
  'other',
] as const;
export type IneligibilityCode = (typeof INELIGIBILITY_CODES)[number];
