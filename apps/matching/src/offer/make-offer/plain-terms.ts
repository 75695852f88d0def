import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';

/** Terms as plain data, without the classes that validated them. */
export const plainTerms = (terms: OfferTerms): OfferTerms => ({
  ...terms,
  geography: { ...terms.geography },
  capacity: { ...terms.capacity },
  ...(terms.amount !== undefined && { amount: { ...terms.amount } }),
});
