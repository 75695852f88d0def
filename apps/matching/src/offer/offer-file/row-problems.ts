import type { RowCheck } from '@hub/tabular/read-table.js';
import type { RowProblem } from '@hub/tabular/fill-row.js';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { refuseIncompleteTerms } from '../domain/offer-terms-check.js';
import { OfferIncomplete } from '../domain/offer.errors.js';
import { OfferTermsDto } from '../make-offer/offer-terms.dto.js';
import { OFFER_COLUMNS } from './offer-columns.js';
import type { OfferRow } from './offer-row.js';
import { rowTerms } from './row-terms.js';

type Problem = Omit<RowProblem, 'rowNumber'>;

/** Parts of the terms whose column is called otherwise, by their JSON pointer. */
const COLUMN_OF_POINTER: Readonly<Record<string, keyof OfferRow>> = {
  '/geography': 'countries',
  '/geography/countries': 'countries',
  '/geography/m49Regions': 'm49Regions',
  '/geography/regionalBodies': 'regionalBodies',
  '/geography/global': 'global',
  '/geography/exclusions': 'exclusions',
  '/amount': 'maximum',
  '/amount/minimumMinor': 'minimum',
  '/amount/maximumMinor': 'maximum',
  '/amount/currency': 'currency',
  '/capacity/total': 'capacityTotal',
  '/capacity/concurrent': 'capacityConcurrent',
};

/** The heading of the column that holds this part of the terms. */
export function columnOf(pointer: string): string {
  const key = COLUMN_OF_POINTER[pointer] ?? pointer.split('/')[1] ?? '';
  return key in OFFER_COLUMNS ? OFFER_COLUMNS[key as keyof OfferRow].field.header : '';
}

/** What is wrong with a row by the rules that the API has for the same terms. */
export const rowProblems: RowCheck<OfferRow> = (row) => {
  const terms = rowTerms(row);
  const errors = validateSync(plainToInstance(OfferTermsDto, terms), {
    whitelist: true,
    forbidNonWhitelisted: true,
  });
  const own = [...identityProblems(row), ...errors.flatMap((error) => problemsOf(error, ''))];
  return own.length > 0 ? own : incompleteness(terms);
};

function identityProblems({ offerId, revision }: OfferRow): readonly Problem[] {
  const column = OFFER_COLUMNS.revision.field.header;
  if (offerId !== undefined && revision === undefined)
    return [
      { column, code: 'missing', message: 'An offer that is there already is changed with its revision.' },
    ];
  if (offerId === undefined && revision !== undefined)
    return [{ column, code: 'unexpected', message: 'A new offer has no revision; or the offer id is lost.' }];
  return [];
}

function incompleteness(terms: ReturnType<typeof rowTerms>): readonly Problem[] {
  try {
    refuseIncompleteTerms(terms);
    return [];
  } catch (error) {
    if (!(error instanceof OfferIncomplete)) throw error;
    return error.errors.map(({ pointer, code, detail }) => ({
      column: columnOf(pointer),
      code,
      message: detail,
    }));
  }
}

function problemsOf(
  { property, constraints = {}, children = [] }: ValidationError,
  parent: string,
): Problem[] {
  const pointer = `${parent}/${property}`;
  const own = Object.entries(constraints).map(([code, message]) => ({
    column: columnOf(pointer),
    code: code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, ''),
    message: `${message}.`,
  }));
  return [...own, ...children.flatMap((child) => problemsOf(child, pointer))];
}
