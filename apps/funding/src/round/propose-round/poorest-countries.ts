import {
  isLeastDeveloped,
  LEAST_DEVELOPED_AS_OF,
} from '@hub/contracts/vocabularies/least-developed-countries.js';

/** Of what day the lists are that a round goes by; a round says so. */
export const POOREST_LISTS = {
  leastDevelopedAsOf: LEAST_DEVELOPED_AS_OF,
  lowIncomeAsOf: '2025-07-01',
} as const;

/** Low-income economies that are not least developed. @see World Bank country classification, July 2025 */
const OTHER_LOW_INCOME = new Set(['PRK', 'SYR']);

/** Is the State, by its ISO 3166-1 alpha-3 code, least developed or low-income on this day, `YYYY-MM-DD`? */
export const isPoorest = (state: string, on: string): boolean =>
  OTHER_LOW_INCOME.has(state) || isLeastDeveloped(state, on);
