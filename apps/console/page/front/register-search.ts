import type { paths } from '@hub/client/generated/intake.js';
import { searchIn } from '../parts/search-in.js';

/** The register's filters as they stand in the address; the figures of demand have the same. */
export interface RegisterSearch {
  readonly q?: string;
  readonly state?: string;
  readonly status?: string;
  readonly objective?: string;
  readonly region?: string;
  readonly group?: string;
  readonly cooperation?: string;
  readonly kind?: string;
  readonly sdgTarget?: string;
  readonly urgency?: string;
}

const FILTERS = {
  q: /^.{1,200}$/,
  state: /^[A-Z]{3}$/,
  status: /^[a-z-]+$/,
  objective: /^(?:[1-9]|1\d|2[0-3])$/,
  region: /^\d{3}$/,
  group: /^(?:LDC|LLDC|SIDS)$/,
  cooperation: /^(?:north-south|south-south|triangular)$/,
  kind: /^(?:technical|financial|human)$/,
  sdgTarget: /^(?:1[0-7]|[1-9])\.(?:[1-9]|1\d|[a-d])$/,
  urgency: /^(?:normal|urgent|emergency)$/,
} as const satisfies Record<keyof RegisterSearch, RegExp>;

/** Reads the filters out of an address. */
export const registerSearchOf = (search: Readonly<Record<string, unknown>>): RegisterSearch =>
  searchIn(FILTERS, search);

type RegisterQuery = NonNullable<paths['/v1/statistics/demand']['get']['parameters']['query']>;

/** The filters as the service takes them. */
export const registerQueryOf = ({ objective, ...search }: RegisterSearch): RegisterQuery =>
  ({
    ...search,
    ...(objective !== undefined && { objective: Number(objective) }),
  }) as RegisterQuery;
