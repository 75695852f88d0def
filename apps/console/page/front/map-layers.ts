/** What the map of the world shows: where help is asked for, or where partners give it. */
export const MAP_LAYERS = ['needs', 'support'] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** What the landing page shows, as it stands in its address. */
export interface LandingSearch {
  readonly map?: 'support';
}

/** Reads the layer out of an address. */
export const landingSearchOf = ({ map }: Readonly<Record<string, unknown>>): LandingSearch =>
  map === 'support' ? { map } : {};
