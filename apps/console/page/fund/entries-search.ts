import { searchIn } from '../parts/search-in.js';

/** Which entries of a fund's ledger are looked at, as it stands in the address. */
export interface EntriesSearch {
  /** Names of the chart of accounts with commas between them; every account when left out. */
  readonly accounts?: string;
  /** The last day that counts. */
  readonly asOfOn?: string;
}

const FORMS = {
  accounts: /^[a-z-]+(?:,[a-z-]+)*$/,
  asOfOn: /^\d{4}-\d{2}-\d{2}$/,
} as const satisfies Record<keyof EntriesSearch, RegExp>;

/** Reads it out of an address. */
export const entriesSearchOf = (search: Readonly<Record<string, unknown>>): EntriesSearch =>
  searchIn(FORMS, search);
