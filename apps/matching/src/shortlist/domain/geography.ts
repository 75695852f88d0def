import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import { isMemberOn } from './reference-data.js';
import type { Situation } from './situation.js';

const WORLD = '001';

type Where = OfferTerms['geography'];
type World = Pick<Situation, 'reference' | 'day'>;

/** How closely an offer names a country, exclusions aside: 1 by name, 0.9 regional body, 0.7 sub-region, 0.5 region, 0.3 global, else 0. */
export function reach(geography: Where, country: string, situation: World): number {
  const { countries, regionalBodies, m49Regions } = geography;
  if (countries.includes(country)) return 1;
  if (regionalBodies.some((body) => isIn(body, country, situation))) return 0.9;
  if (m49Regions.length > 0) {
    const groups = situation.reference.m49.get(country);
    if (groups?.subRegions.some((code) => m49Regions.includes(code)) === true) return 0.7;
    if (groups?.regions.some((code) => m49Regions.includes(code)) === true) return 0.5;
  }
  return geography.global || m49Regions.includes(WORLD) ? 0.3 : 0;
}

/** The same, and 0 for an excluded country. */
export const nearness = (geography: Where, country: string, situation: Situation): number =>
  geography.exclusions.includes(country) ? 0 : reach(geography, country, situation);

const isIn = (body: string, country: string, { reference, day }: World): boolean => {
  const membership = reference.regionalBodies.get(body);
  return membership !== undefined && isMemberOn(membership, country, day);
};
