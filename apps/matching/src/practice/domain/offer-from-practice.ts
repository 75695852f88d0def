import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import type { Practice } from './practice.js';

const DAY_MS = 86_400_000;
const PERIOD_DAYS = 730;
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/**
 * The terms of an offer of what a State can now teach others, as a draft: advice of State to State, everywhere but where
 * the practice comes from, for two years from tomorrow, a visit of ten days to one State at a time. Whoever makes the offer
 * changes what is otherwise, and says in which languages.
 */
export function offerFromPractice({ name, objectives, countries }: Practice, at: Date): OfferTerms {
  const tomorrow = at.getTime() + DAY_MS;
  return {
    title: name,
    kind: 'technical',
    objectives,
    sdgTargets: [],
    structuralFactors: [],
    geography: { countries: [], m49Regions: [], regionalBodies: [], global: true, exclusions: countries },
    personDays: 10,
    skills: [],
    startsOn: dayOf(tomorrow),
    endsOn: dayOf(tomorrow + PERIOD_DAYS * DAY_MS),
    languages: [],
    interpretation: false,
    cooperationKinds: ['south-south'],
    conditions: [],
    capacity: { total: 4, concurrent: 1 },
  };
}
