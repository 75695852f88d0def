/** Of what day the list below is; entered by hand, for no package carries it. */
export const LEAST_DEVELOPED_AS_OF = '2024-12-19';

/**
 * Least developed countries by ISO 3166-1 alpha-3 code, those that have left lately included.
 * @see UN Committee for Development Policy, list of least developed countries of 19 December 2024
 */
const LISTED: ReadonlySet<string> = new Set(
  `AFG AGO BDI BEN BFA BGD BTN CAF COD COM DJI ERI ETH GIN GMB GNB HTI KHM KIR LAO LBR LSO MDG MLI MMR MOZ MRT MWI NER
  NPL RWA SDN SEN SLB SLE SOM SSD STP TCD TGO TLS TUV TZA UGA YEM ZMB`.split(/\s+/),
);

/** The first day on which a country is no longer least developed. @see the General Assembly's resolutions on graduation */
const LEAVES_ON: Readonly<Record<string, string>> = {
  BTN: '2023-12-13',
  STP: '2024-12-13',
  BGD: '2026-11-24',
  LAO: '2026-11-24',
  NPL: '2026-11-24',
  SLB: '2027-12-13',
  KHM: '2029-12-19',
  SEN: '2029-12-19',
};

/** Is the State, by its alpha-3 code, least developed on this day, `YYYY-MM-DD`? */
export function isLeastDeveloped(state: string, on: string): boolean {
  const leavesOn = LEAVES_ON[state];
  return LISTED.has(state) && (leavesOn === undefined || on < leavesOn);
}
