import type { MakeGiftSubscriptionDto } from '../api/views.js';

/** A gift while somebody describes it. */
export type DraftGift = MakeGiftSubscriptionDto;

export const EMPTY_GIFT: DraftGift = {
  kind: 'financial',
  objectives: [],
  geography: { countries: [], m49Regions: [], regionalBodies: [], global: true, exclusions: [] },
  languages: [],
  skills: [],
};
