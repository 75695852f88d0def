import type { FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';
import { loadOf, type Candidate } from './candidate.js';
import { nearness } from './geography.js';
import type { Situation } from './situation.js';
import { daysBetween, jaccard, mean, shareOf } from './shares.js';
import { ROUND_TABLE_OF, THEMATIC_AREA_OF } from './thematic-areas.js';

/** A criterion's score, 0 to 1; undefined when a side says nothing about it. */
export type Score = number | undefined;

type Criterion = (candidate: Candidate, situation: Situation) => Score;

/** How each criterion scores a pair. */
export const CRITERIA: Readonly<Record<FitCriterion, Criterion>> = {
  objectives: ({ terms }, { need: { item } }) =>
    mean(item.objectives.map((objective) => closenessOf(objective, terms.objectives))),
  geography: ({ terms }, situation) =>
    mean(situation.countries.map((country) => nearness(terms.geography, country, situation))),
  coverage: ({ terms }, { need: { item } }) =>
    mean(
      [
        ratio(terms.amount?.maximumMinor, item.amount?.amountMinor),
        ratio(terms.personDays, item.personDays),
        item.skills === undefined ? undefined : shareOf(item.skills, terms.skills),
      ].filter((share) => share !== undefined),
    ),
  amount: ({ terms }, { need: { item } }) =>
    item.amount === undefined
      ? ratio(terms.personDays, item.personDays)
      : ratio(terms.amount?.maximumMinor, item.amount.amountMinor),
  window: ({ terms }, { need: { item } }) => {
    const from = terms.startsOn > item.startsOn ? terms.startsOn : item.startsOn;
    const to = terms.endsOn < item.endsOn ? terms.endsOn : item.endsOn;
    return Math.max(0, daysBetween(from, to)) / Math.max(1, daysBetween(item.startsOn, item.endsOn));
  },
  practice: ({ provider }) => bayesianMean(provider.ratings),
  capacity: (candidate) => 1 - loadOf(candidate),
  language: ({ terms }, { need: { item } }) => {
    if (terms.languages.length === 0 || item.languages.length === 0) return undefined;
    if (terms.languages.some((language) => item.languages.includes(language))) return 1;
    return terms.interpretation ? 0.5 : 0;
  },
  cooperation: ({ terms }, { need: { request } }) =>
    terms.cooperationKinds.length === 0
      ? undefined
      : shareOf(request.cooperationKinds, terms.cooperationKinds),
  sdgTargets: ({ terms }, { need: { item } }) => jaccard(terms.sdgTargets, item.sdgTargets),
  structuralFactors: ({ terms }, { need: { request } }) =>
    terms.structuralFactors.length === 0
      ? undefined
      : shareOf(request.structuralFactors, terms.structuralFactors),
};

/** How close an offer's objectives come to one: exact 1; same thematic area of the fund 0.6; same round table of the review forum 0.4. */
export function closenessOf(objective: number, offered: readonly number[]): number {
  if (offered.includes(objective)) return 1;
  const area = THEMATIC_AREA_OF.get(objective);
  if (offered.some((other) => THEMATIC_AREA_OF.get(other) === area)) return 0.6;
  const table = ROUND_TABLE_OF.get(objective);
  return offered.some((other) => ROUND_TABLE_OF.get(other) === table) ? 0.4 : 0;
}

const PRIOR = 0.5;
const PRIOR_WEIGHT = 5;

/** Past practice, 0 to 1: ratings run from 1 to 5. Without any, nothing is known. */
export function bayesianMean({ count, sum }: { count: number; sum: number }): Score {
  if (count === 0) return undefined;
  const confirmed = (sum - count) / 4;
  return (PRIOR * PRIOR_WEIGHT + confirmed) / (PRIOR_WEIGHT + count);
}

const ratio = (offered: number | undefined, needed: number | undefined): Score =>
  offered === undefined || needed === undefined || needed === 0 ? undefined : Math.min(1, offered / needed);
