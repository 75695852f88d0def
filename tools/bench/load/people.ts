import { tokenFor } from '../../../test/support/tokens.js';

/** States whose focal points send requests in a benchmark, in lower case as in the names of development people. */
export const STATES = ['mkd', 'bgd', 'ecu', 'gmb', 'khm', 'ken', 'per', 'mar'] as const;

/** A focal point of one of the States. */
export interface FocalPoint {
  /** ISO 3166-1 alpha-3. */
  readonly state: string;
  readonly person: string;
  readonly token: string;
}

/** The focal points with access tokens of the real provider. */
export const focalPoints = (): Promise<readonly FocalPoint[]> =>
  Promise.all(
    STATES.map(async (state) => {
      const person = `focal-point.${state}`;
      return { state: state.toUpperCase(), person, token: await tokenFor(person) };
    }),
  );
