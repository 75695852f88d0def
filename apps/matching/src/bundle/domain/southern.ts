/** The UN M49 groups of a country. */
interface Groups {
  readonly regions: readonly string[];
  readonly subRegions: readonly string[];
}

const AFRICA = '002';
const LATIN_AMERICA_AND_CARIBBEAN = '419';
const ASIA = '142';
const OCEANIA = '009';
const DEVELOPED_THERE = ['ISR', 'JPN', 'KOR', 'CYP', 'AUS', 'NZL'];

/**
 * Whether a country is of the South: Africa, Latin America and the Caribbean, Asia and Oceania, less Israel, Japan, the
 * Republic of Korea, Cyprus, Australia and New Zealand.
 *
 * @see UNCTADstat, classifications, "Development status groups" (2022-06)
 */
export function isSouthern(country: string, m49: ReadonlyMap<string, Groups>): boolean {
  const groups = m49.get(country);
  if (groups === undefined || DEVELOPED_THERE.includes(country)) return false;
  const { regions, subRegions } = groups;
  return (
    [AFRICA, ASIA, OCEANIA].some((region) => regions.includes(region)) ||
    subRegions.includes(LATIN_AMERICA_AND_CARIBBEAN)
  );
}
