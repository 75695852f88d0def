import type { OfferChangesDto } from '../api/views.js';

/** What can be changed of many offers at once. */
export const CHANGEABLE = ['startsOn', 'endsOn', 'capacity', 'languages', 'conditions'] as const;

export type Changeable = (typeof CHANGEABLE)[number];

/** A change of many offers while somebody writes it: the parts that are chosen, and a value for each that may be. */
export interface DraftChanges extends Required<Pick<OfferChangesDto, Changeable>> {
  readonly parts: readonly Changeable[];
}

export const NO_CHANGES: DraftChanges = {
  parts: [],
  startsOn: '',
  endsOn: '',
  capacity: { total: 1, concurrent: 1 },
  languages: ['en'],
  conditions: [],
};

/** The chosen parts alone: what is left out stays as each offer has it. */
export const changesOf = (draft: DraftChanges): OfferChangesDto =>
  Object.fromEntries(draft.parts.map((part) => [part, draft[part]]));
