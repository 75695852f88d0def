import type { Earmark } from '@hub/contracts/funding/earmark.js';

/** What an earmark is compared with. */
export interface Purpose {
  readonly requestId: string;
  readonly requestingStates: readonly string[];
  readonly themes: readonly number[];
}

/** Money that anything may be paid from. */
export const UNEARMARKED = 'any';

/** The name of the pool that money with this earmark lies in: equal earmarks share one. */
export function poolOf({ countries, themes, requests }: Earmark): string {
  const limits = [
    ['request', requests.toSorted()],
    ['country', countries.toSorted()],
    ['theme', themes.toSorted((a, b) => a - b)],
  ] as const;
  const parts = limits
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}:${values.join(',')}`);
  return parts.length === 0 ? UNEARMARKED : parts.join(';');
}

/** The earmark that a pool's name spells out. */
export function earmarkOf(pool: string): Earmark {
  const limits = new Map(
    pool
      .split(';')
      .filter((part) => part.includes(':'))
      .map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1).split(',')]),
  );
  return {
    countries: limits.get('country') ?? [],
    themes: (limits.get('theme') ?? []).map(Number),
    requests: limits.get('request') ?? [],
  };
}

/** An earmark fits when it lists the request, all its States and one of its themes, each where it lists any. */
export function fits({ countries, themes, requests }: Earmark, purpose: Purpose): boolean {
  return (
    (requests.length === 0 || requests.includes(purpose.requestId)) &&
    (countries.length === 0 || purpose.requestingStates.every((state) => countries.includes(state))) &&
    (themes.length === 0 || purpose.themes.some((theme) => themes.includes(theme)))
  );
}

/** The pools that fit, narrowest earmark first, so that free money stays for those that need it. */
export const poolsFor = (purpose: Purpose, pools: readonly string[]): readonly string[] =>
  pools
    .filter((pool) => fits(earmarkOf(pool), purpose))
    .toSorted((a, b) => narrowness(b) - narrowness(a) || (a < b ? -1 : 1));

function narrowness(pool: string): number {
  const { countries, themes, requests } = earmarkOf(pool);
  return (requests.length > 0 ? 4 : 0) + (countries.length > 0 ? 2 : 0) + (themes.length > 0 ? 1 : 0);
}

/** The Migration MPTF's thematic area of each objective of the Global Compact (fund's results framework). */
const THEMES: readonly (readonly number[])[] = [
  [1, 3, 17, 23],
  [2, 7, 8, 12, 13],
  [4, 9, 10, 11, 21],
  [5, 6, 18, 19, 20, 22],
  [14, 15, 16],
];

/** The thematic areas, 1 to 5, that objectives belong to. */
export const themesOf = (objectives: readonly number[]): readonly number[] =>
  THEMES.flatMap((area, index) =>
    area.some((objective) => objectives.includes(objective)) ? [index + 1] : [],
  );
