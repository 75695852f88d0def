import type { Bundle } from '../../bundle/domain/bundle.js';
import type { PlanWithGaps } from './plan-with-gaps.js';

/** What tells one version of a plan from another: who would do how much, and what is missing. */
export const planIdentity = (
  { engagements }: Pick<Bundle, 'engagements'>,
  { gaps }: Pick<PlanWithGaps, 'gaps'>,
): object => ({
  engagements: engagements
    .map(({ option: { needItemId, offerId }, quantity }) => ({ needItemId, offerId, quantity }))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  gaps: gaps.map(({ needItemId, amount, personDays, skills }) => ({
    needItemId,
    amountMinor: amount?.amountMinor ?? 0,
    currency: amount?.currency ?? '',
    personDays: personDays ?? 0,
    skills: [...skills],
  })),
});

const keyOf = (part: { readonly needItemId: string; readonly offerId: string }): string =>
  `${part.needItemId}/${part.offerId}`;
