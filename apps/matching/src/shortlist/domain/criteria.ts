import type { FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';
import { loadOf, type Candidate, type Need } from './candidate.js';
import { countriesOf, nearness } from './geography.js';
import type { ReferenceData } from './reference-data.js';
import { daysBetween, jaccard, mean, shareOf } from './shares.js';
import { groupOf, IMRF_ROUND_TABLES, MPTF_THEMATIC_AREAS } from './thematic-areas.js';

/** A criterion's score, 0 to 1; undefined when a side says nothing about it. */
export type Score = number | undefined;

type Criterion = (candidate: Candidate, need: Need, reference: ReferenceData, day: string) => Score;

/** How each criterion scores a pair. */
export const CRITERIA: Readonly<Record<FitCriterion, Criterion>> = {
  objectives: ({ terms }, { item }) =>
    mean(item.objectives.map((objective) => closenessOf(objective, terms.objectives))),
  geography: ({ terms }, need, reference, day) =>
    mean(countriesOf(need).map((country) => nearness(terms, country, reference, day))),
  coverage: ({ terms }, { item }) =>
    mean(
      [
        ratio(terms.amount?.maximumMinor, item.amount?.amountMinor),
        ratio(terms.personDays, item.personDays),
        item.skills === undefined ? undefined : shareOf(item.skills, terms.skills),
      ].filter((share) => share !== undefined),
    ),
  amount: ({ terms }, { item }) =>
    item.amount === undefined
      ? ratio(terms.personDays, item.personDays)
      : ratio(terms.amount?.maximumMinor, item.amount.amountMinor),
  window: ({ terms }, { item }) => {
    const from = terms.startsOn > item.startsOn ? terms.startsOn : item.startsOn;
    const to = terms.endsOn < item.endsOn ? terms.endsOn : item.endsOn;
    return Math.max(0, daysBetween(from, to)) / Math.max(1, daysBetween(item.startsOn, item.endsOn));
  },
  practice: ({ provider }) => bayesianMean(provider.ratings),
  capacity: (candidate) => 1 - loadOf(candidate),
  language: ({ terms }, { item }) => {
    if (terms.languages.length === 0 || item.languages.length === 0) return undefined;
    if (terms.languages.some((language) => item.languages.includes(language))) return 1;
    return terms.interpretation ? 0.5 : 0;
  },
  cooperation: ({ terms }, { request }) =>
    terms.cooperationKinds.length === 0
      ? undefined
      : shareOf(request.cooperationKinds, terms.cooperationKinds),
  sdgTargets: ({ terms }, { item }) => jaccard(terms.sdgTargets, item.sdgTargets),
  structuralFactors: ({ terms }, { request }) =>
    terms.structuralFactors.length === 0
      ? undefined
      : shareOf(request.structuralFactors, terms.structuralFactors),
};

// Exact 1; same thematic area of the fund 0.6; same round table of the review forum 0.4.
function closenessOf(objective: number, offered: readonly number[]): number {
  if (offered.includes(objective)) return 1;
  const sharesGroup = (groups: typeof MPTF_THEMATIC_AREAS): boolean => {
    const group = groupOf(groups, objective);
    return offered.some((other) => groupOf(groups, other) === group);
  };
  if (sharesGroup(MPTF_THEMATIC_AREAS)) return 0.6;
  return sharesGroup(IMRF_ROUND_TABLES) ? 0.4 : 0;
}

const PRIOR = 0.5;
const PRIOR_WEIGHT = 5;

// Ratings run from 1 to 5. Without any, the prior is what is known.
function bayesianMean({ count, sum }: { count: number; sum: number }): Score {
  if (count === 0) return undefined;
  const confirmed = (sum - count) / 4;
  return (PRIOR * PRIOR_WEIGHT + confirmed) / (PRIOR_WEIGHT + count);
}

const ratio = (offered: number | undefined, needed: number | undefined): Score =>
  offered === undefined || needed === undefined || needed === 0 ? undefined : Math.min(1, offered / needed);
