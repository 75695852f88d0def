import type { Need } from './candidate.js';
import type { ReferenceData } from './reference-data.js';

/** A need as every offer is held against it: what follows from it alone is worked out once. */
export interface Situation {
  readonly need: Need;
  /** Where the need is delivered; where no place is named, the requesting States. */
  readonly countries: readonly string[];
  readonly reference: ReferenceData;
  /** Today, YYYY-MM-DD. */
  readonly day: string;
}

export const situationOf = (need: Need, reference: ReferenceData, at: Date): Situation => ({
  need,
  countries: countriesOf(need),
  reference,
  day: at.toISOString().slice(0, 10),
});

const countriesOf = ({ item, request }: Need): readonly string[] =>
  item.places.length > 0
    ? [...new Set(item.places.map(({ country }) => country))]
    : [...request.requestingStates];
