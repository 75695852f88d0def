import type { RowProblem } from '@hub/tabular/fill-row.js';
import { isCodedError } from '@hub/platform/http/status-of-code.js';
import { OFFER_COLUMNS } from '../offer-file/offer-columns.js';
import type { OfferRow } from '../offer-file/offer-row.js';

const COLUMN_OF_REASON: Readonly<Record<string, keyof OfferRow>> = {
  'matching.offer.not-found': 'offerId',
  'matching.offer.withdrawn': 'offerId',
  'matching.offer.stale-version': 'revision',
  'matching.offer.capacity-below-promises': 'capacityTotal',
};

/** Why a row was refused by the offer it is about. @throws the error itself when it is no refusal of ours */
export function refusalProblem(error: Error, rowNumber: number): RowProblem {
  if (!isCodedError(error)) throw error;
  const key = COLUMN_OF_REASON[error.code];
  return {
    rowNumber,
    column: key === undefined ? '' : OFFER_COLUMNS[key].field.header,
    code: error.code.slice(error.code.lastIndexOf('.') + 1),
    message: error.message,
  };
}
