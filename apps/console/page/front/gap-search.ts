import { searchIn } from '../parts/search-in.js';

/** The gap map's filters as they stand in the address. */
export interface GapSearch {
  readonly kind?: string;
  readonly objective?: string;
  readonly place?: string;
  readonly language?: string;
}

const FILTERS = {
  kind: /^(?:technical|financial|human)$/,
  objective: /^(?:[1-9]|1\d|2[0-3])$/,
  place: /^[a-z\d-]{1,40}$/,
  language: /^[a-z]{2}$/,
} as const satisfies Record<keyof GapSearch, RegExp>;

/** Reads the filters out of an address. */
export const gapSearchOf = (search: Readonly<Record<string, unknown>>): GapSearch =>
  searchIn(FILTERS, search);
