import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import type { FieldRefusal } from '../../refusal/domain/domain-error.js';
import { OfferIncomplete } from './offer.errors.js';

interface Rule {
  readonly broken: (terms: OfferTerms) => boolean;
  readonly refusal: FieldRefusal;
}

const rule = (
  pointer: string,
  code: string,
  detail: string,
  broken: (terms: OfferTerms) => boolean,
): Rule => ({
  broken,
  refusal: { pointer, code, detail },
});

const RULES: readonly Rule[] = [
  rule('/objectives', 'missing', 'An offer serves at least one objective.', (t) => t.objectives.length === 0),
  rule('/geography', 'missing', 'An offer says where it can be used.', ({ geography: g }) => {
    const named = g.countries.length + g.m49Regions.length + g.regionalBodies.length;
    return !g.global && named === 0;
  }),
  rule('/endsOn', 'before-start', 'The last day is not before the first.', (t) => t.endsOn < t.startsOn),
  rule(
    '/amount',
    'missing',
    'A financial offer has a range of amounts.',
    (t) => t.kind === 'financial' && t.amount === undefined,
  ),
  rule(
    '/amount/maximumMinor',
    'below-minimum',
    'The most is not below the least.',
    ({ amount }) => amount !== undefined && amount.maximumMinor < amount.minimumMinor,
  ),
  rule(
    '/personDays',
    'missing',
    'An offer of people says for how many person-days.',
    (t) => t.kind === 'human' && t.personDays === undefined,
  ),
  rule(
    '/capacity/concurrent',
    'above-total',
    'No more engagements at a time than in all.',
    ({ capacity }) => capacity.concurrent > capacity.total,
  ),
];

/** @throws OfferIncomplete naming every rule that the terms break. */
export function refuseIncompleteTerms(terms: OfferTerms): void {
  const errors = RULES.filter(({ broken }) => broken(terms)).map(({ refusal }) => refusal);
  if (errors.length > 0) throw new OfferIncomplete(errors);
}
