/** Of what day the lists below are; entered by hand, for no package carries them. A round says which it went by. */
export const POOREST_LISTS = { leastDevelopedAsOf: '2024-12-19', lowIncomeAsOf: '2025-07-01' } as const;

/**
 * Least developed countries, with the day each leaves the list.
 *
 * @see UN Committee for Development Policy, list of LDCs of 19 December 2024, and the General Assembly's resolutions on
 * graduation
 */
const LEAST_DEVELOPED: Readonly<Record<string, string | undefined>> = {
  BTN: '2023-12-13',
  STP: '2024-12-13',
  BGD: '2026-11-24',
  LAO: '2026-11-24',
  NPL: '2026-11-24',
  SLB: '2027-12-13',
  KHM: '2029-12-19',
  SEN: '2029-12-19',
  ...lasting(
    'AFG AGO BDI BEN BFA CAF COD COM DJI ERI ETH GIN GMB GNB HTI KIR LBR LSO MDG MLI MMR MOZ MRT MWI',
  ),
  ...lasting('NER RWA SDN SLE SOM SSD TCD TGO TLS TUV TZA UGA YEM ZMB'),
};

/** Low-income economies that are not least developed. @see World Bank country classification, July 2025 */
const OTHER_LOW_INCOME = new Set(['PRK', 'SYR']);

function lasting(codes: string): Readonly<Record<string, undefined>> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, undefined]));
}

/** Is the State, by its ISO 3166-1 alpha-3 code, least developed or low-income on this day, `YYYY-MM-DD`? */
export function isPoorest(state: string, on: string): boolean {
  if (OTHER_LOW_INCOME.has(state)) return true;
  if (!Object.hasOwn(LEAST_DEVELOPED, state)) return false;
  const leavesOn = LEAST_DEVELOPED[state];
  return leavesOn === undefined || on < leavesOn;
}
