import type { GiftTerms } from '@hub/contracts/matching/gift-terms.js';

/** Terms as plain data, without the classes that validated them. */
export const plainGift = (terms: GiftTerms): GiftTerms => ({
  ...terms,
  geography: { ...terms.geography },
  ...(terms.amount !== undefined && { amount: { ...terms.amount } }),
});
