/** The register's filters as they stand in the address. */
export interface RegisterSearch {
  readonly state?: string;
  readonly status?: string;
  readonly objective?: string;
}

const FILTERS = {
  state: /^[A-Z]{3}$/,
  status: /^[a-z-]+$/,
  objective: /^(?:[1-9]|1\d|2[0-3])$/,
} as const satisfies Record<keyof RegisterSearch, RegExp>;

/** Reads the filters out of an address; whatever does not fit is no filter. */
export function registerSearchOf(search: Readonly<Record<string, unknown>>): RegisterSearch {
  const fitting = Object.entries(FILTERS)
    .map(([name, form]) => [name, String(search[name] ?? ''), form] as const)
    .filter(([, value, form]) => form.test(value));
  return Object.fromEntries(fitting.map(([name, value]) => [name, value]));
}
