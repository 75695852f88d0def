/** The groups of States whose needs the UN gives particular attention to. */
export const COUNTRY_GROUPS = ['LDC', 'LLDC', 'SIDS'] as const;
export type CountryGroup = (typeof COUNTRY_GROUPS)[number];

const codes = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Least developed countries, those that have left lately included.
 * @see UN Committee for Development Policy, list of least developed countries of 19 December 2024
 */
const LDC = codes(`
  AFG AGO BDI BEN BFA BGD BTN CAF COD COM DJI ERI ETH GIN GMB GNB HTI KHM KIR LAO LBR LSO MDG MLI MMR MOZ MRT MWI NER
  NPL RWA SDN SEN SLB SLE SOM SSD STP TCD TGO TLS TUV TZA UGA YEM ZMB`);

/** The first day on which a country is no longer least developed. @see the General Assembly's resolutions on graduation */
const LEFT_LDC_ON: Readonly<Record<string, string>> = {
  BTN: '2023-12-13',
  STP: '2024-12-13',
  BGD: '2026-11-24',
  LAO: '2026-11-24',
  NPL: '2026-11-24',
  SLB: '2027-12-13',
  KHM: '2029-12-19',
  SEN: '2029-12-19',
};

/** Landlocked developing countries. @see UN-OHRLLS, list of 32 countries, 2024 */
const LLDC = codes(`
  AFG ARM AZE BDI BFA BOL BTN BWA CAF ETH KAZ KGZ LAO LSO MDA MKD MLI MNG MWI NER NPL PRY RWA SSD SWZ TCD TJK TKM UGA
  UZB ZMB ZWE`);

/** Small island developing States among the Member States. @see UN-OHRLLS, list of 2024 */
const SIDS = codes(`
  ATG BHS BLZ BRB COM CPV CUB DMA DOM FJI FSM GNB GRD GUY HTI JAM KIR KNA LCA MDV MHL MUS NRU PLW PNG SGP SLB STP SUR
  SYC TLS TON TTO TUV VCT VUT WSM`);

/** The groups a State belongs to on a day, `YYYY-MM-DD`. */
export function groupsOn(state: string, day: string): readonly CountryGroup[] {
  const left = LEFT_LDC_ON[state];
  const isIn: Record<CountryGroup, boolean> = {
    LDC: LDC.includes(state) && (left === undefined || day < left),
    LLDC: LLDC.includes(state),
    SIDS: SIDS.includes(state),
  };
  return COUNTRY_GROUPS.filter((group) => isIn[group]);
}
