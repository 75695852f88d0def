import type { Bundle } from './bundle.js';

/**
 * Who would lead: of the UN organisations when there are any, since only they implement with the fund's money; else of
 * all. Whoever is in most needs, then who fits best, then the first by id.
 */
export function leadOf({ engagements }: Bundle): string | undefined {
  const isUnLed = engagements.some(({ option }) => option.isUnOrganisation);
  const eligible = engagements
    .map(({ option }) => option)
    .filter((option) => !isUnLed || option.isUnOrganisation);
  const needsOf = (provider: string) => eligible.filter(({ providerId }) => providerId === provider).length;
  const fitOf = (provider: string) =>
    Math.max(...eligible.filter(({ providerId }) => providerId === provider).map(({ fit }) => fit));
  const providers = [...new Set(eligible.map(({ providerId }) => providerId))];
  return providers.sort(
    (one, other) => needsOf(other) - needsOf(one) || fitOf(other) - fitOf(one) || (one < other ? -1 : 1),
  )[0];
}
