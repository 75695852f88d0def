import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import type { Need } from './candidate.js';
import { isMemberOn, type ReferenceData } from './reference-data.js';

/** Where the need is delivered; where no place is named, in the requesting States. */
export const countriesOf = ({ item, request }: Need): readonly string[] =>
  item.places.length > 0
    ? [...new Set(item.places.map(({ country }) => country))]
    : [...request.requestingStates];

const WORLD = '001';

/** How closely an offer names a country: 1 by name, 0.9 regional body, 0.7 sub-region, 0.5 region, 0.3 global, else 0. */
export function nearness(
  { geography }: Pick<OfferTerms, 'geography'>,
  country: string,
  reference: ReferenceData,
  day: string,
): number {
  const { countries, regionalBodies, m49Regions } = geography;
  if (geography.exclusions.includes(country)) return 0;
  if (countries.includes(country)) return 1;
  if (regionalBodies.some((body) => isIn(body, country, reference, day))) return 0.9;
  const groups = reference.m49.get(country);
  if (groups?.subRegions.some((code) => m49Regions.includes(code)) === true) return 0.7;
  if (groups?.regions.some((code) => m49Regions.includes(code)) === true) return 0.5;
  return geography.global || m49Regions.includes(WORLD) ? 0.3 : 0;
}

const isIn = (body: string, country: string, { regionalBodies }: ReferenceData, day: string): boolean => {
  const membership = regionalBodies.get(body);
  return membership !== undefined && isMemberOn(membership, country, day);
};
