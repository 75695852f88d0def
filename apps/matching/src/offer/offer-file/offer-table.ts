import { column } from '@hub/tabular/column.js';
import type { Fields } from '@hub/tabular/read-table.js';
import { tableOf, type Table } from '@hub/tabular/table.js';
import type { Offer } from '../domain/offer.js';
import { OFFER_COLUMNS, type OfferColumn } from './offer-columns.js';
import type { OfferRow } from './offer-row.js';

const COLUMNS = Object.values<OfferColumn<unknown>>(OFFER_COLUMNS);

/** The columns of a file of offers, as they are read. */
export const OFFER_FIELDS = Object.fromEntries(
  Object.entries(OFFER_COLUMNS).map(([key, { field }]) => [key, field]),
) as unknown as Fields<OfferRow>;

/** The offers as a table; an empty list gives the headings alone. */
export const offerTable = (offers: readonly Pick<Offer, 'offerId' | 'terms' | 'left'>[]): Table =>
  tableOf(
    'Offers',
    COLUMNS.map((one) => one.column),
    offers,
  );

/** What goes into each column, for whoever fills in the file: a second sheet, which is never read. */
export const guideTable = (): Table =>
  tableOf(
    'How to fill it in',
    [
      column('Column', 'text', ({ field }: OfferColumn<unknown>) => field.header),
      column('Must be filled', 'text', ({ field }: OfferColumn<unknown>) => (field.required ? 'yes' : 'no')),
      column('What it holds', 'text', ({ meaning }: OfferColumn<unknown>) => meaning),
      column('Example', 'text', ({ example }: OfferColumn<unknown>) => example),
    ],
    COLUMNS,
  );
