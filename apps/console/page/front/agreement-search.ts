import type { paths } from '@hub/client/generated/matching.js';
import { searchIn } from '../parts/search-in.js';

/** The filters of the register of agreements as they stand in the address. */
export interface AgreementSearch {
  readonly q?: string;
  readonly state?: string;
  readonly provider?: string;
  readonly kind?: string;
}

const FILTERS = {
  q: /^.{1,200}$/,
  state: /^[A-Z]{3}$/,
  provider: /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,
  kind: /^(?:bilateral|regional|multilateral)$/,
} as const satisfies Record<keyof AgreementSearch, RegExp>;

/** Reads the filters out of an address. */
export const agreementSearchOf = (search: Readonly<Record<string, unknown>>): AgreementSearch =>
  searchIn(FILTERS, search);

type AgreementQuery = NonNullable<paths['/v1/agreement-register']['get']['parameters']['query']>;

/** The filters as the service takes them. */
export const agreementQueryOf = (search: AgreementSearch): AgreementQuery => search as AgreementQuery;
