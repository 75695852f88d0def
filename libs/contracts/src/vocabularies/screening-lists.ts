/** Lists that a provider is looked up in before money or people go through it. */
export const SCREENING_LISTS = [
  'un-security-council',
  'ungm-ineligibility',
  'world-bank-debarment',
  'eu-consolidated',
  'national',
  'own-register',
] as const;
export type ScreeningList = (typeof SCREENING_LISTS)[number];
