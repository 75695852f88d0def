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

/**
 * Without these a screening does not count: the consolidated list of the UN Security Council, whose sanctions bind every
 * Member State (Charter, Article 41), and the ineligibility list of the UN Global Marketplace.
 */
export const REQUIRED_SCREENING_LISTS: readonly ScreeningList[] = [
  'un-security-council',
  'ungm-ineligibility',
];
