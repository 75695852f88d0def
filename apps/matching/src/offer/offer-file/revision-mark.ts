import { canonicalText } from '@hub/canonical/canonical-text.js';
import { sha256 } from '@hub/aggregate/hash-chain.js';
import type { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import { fileTerms } from './file-terms.js';

/**
 * A short mark of an offer's terms. The aggregate's version would not do: every reservation raises it, and a file is
 * edited for days. It begins with a letter, so that no spreadsheet takes it for a number.
 */
export const revisionMark = (terms: OfferTerms): string =>
  `r-${sha256(canonicalText(fileTerms(terms))).slice(0, 12)}`;
