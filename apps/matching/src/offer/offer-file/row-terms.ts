import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import { fileTerms } from './file-terms.js';
import type { OfferRow } from './offer-row.js';

/** The terms that a row states. Nothing is checked: an amount may lack its most. */
export function rowTerms(row: OfferRow): OfferTerms {
  const { minimum, maximum, personDays } = row;
  const currency = (maximum ?? minimum)?.currency;
  return fileTerms({
    title: row.title,
    kind: row.kind,
    objectives: row.objectives.map(Number),
    sdgTargets: row.sdgTargets ?? [],
    structuralFactors: row.structuralFactors ?? [],
    geography: {
      countries: upperCase(row.countries),
      m49Regions: (row.m49Regions ?? []).map((code) => code.padStart(3, '0')),
      regionalBodies: row.regionalBodies ?? [],
      global: row.global ?? false,
      exclusions: upperCase(row.exclusions),
    },
    ...(currency !== undefined && {
      amount: { minimumMinor: minimum?.amountMinor ?? 0, maximumMinor: maximum?.amountMinor ?? 0, currency },
    }),
    ...(personDays !== undefined && { personDays }),
    skills: row.skills ?? [],
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    languages: (row.languages ?? []).map((code) => code.toLowerCase()),
    interpretation: row.interpretation ?? false,
    cooperationKinds: row.cooperationKinds ?? [],
    conditions: row.conditions ?? [],
    capacity: { total: row.capacityTotal, concurrent: row.capacityConcurrent },
  });
}

const upperCase = (codes: readonly string[] = []): string[] => codes.map((code) => code.toUpperCase());
