import { searchIn } from '../parts/search-in.js';

/** What the address of the offers says. */
export interface OffersSearch {
  /** The practice of which an offer is to be made. */
  readonly practice?: string;
}

const FORMS = { practice: /^[\w-]{1,100}$/ } as const satisfies Record<keyof OffersSearch, RegExp>;

/** Reads it out of an address. */
export const offersSearchOf = (search: Readonly<Record<string, unknown>>): OffersSearch =>
  searchIn(FORMS, search);
