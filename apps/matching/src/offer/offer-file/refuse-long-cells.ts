import { listText } from '@hub/tabular/list-text.js';
import type { Offer } from '../domain/offer.js';
import { OffersTooLarge } from './offer-file.errors.js';

/** Excel's own limit. */
const LONGEST_CELL = 32_767;

/** A workbook would cut what does not fit into a cell. @throws OffersTooLarge */
export function refuseLongCells(offers: readonly Pick<Offer, 'offerId' | 'terms'>[]): void {
  for (const { offerId, terms } of offers)
    if ([terms.conditions, terms.skills].some((list) => listText(list).length > LONGEST_CELL))
      throw new OffersTooLarge(
        `The conditions of offer ${offerId} are longer than a cell of Excel; export as CSV.`,
      );
}
