import { isLeastDeveloped } from '@hub/contracts/vocabularies/least-developed-countries.js';

/** The groups of States whose needs the UN gives particular attention to. */
export const COUNTRY_GROUPS = ['LDC', 'LLDC', 'SIDS'] as const;
export type CountryGroup = (typeof COUNTRY_GROUPS)[number];

const codes = (list: string): readonly string[] => list.trim().split(/\s+/);

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
  const isIn: Record<CountryGroup, boolean> = {
    LDC: isLeastDeveloped(state, day),
    LLDC: LLDC.includes(state),
    SIDS: SIDS.includes(state),
  };
  return COUNTRY_GROUPS.filter((group) => isIn[group]);
}
