import { isSame } from './is-same.js';

/** What somebody types of a thing that others change, too, with what the words were begun from. */
export interface SharedDraft<T> {
  readonly mine: T;
  readonly base: T;
}

/**
 * Has somebody else changed the thing since the words were begun? Then they must not be sent before the person has seen
 * both: they would undo that change. A change of anything else, and the same words from both sides, are none.
 */
export const isOvertaken = <T>({ mine, base }: SharedDraft<T>, theirs: T): boolean =>
  !isSame(base, theirs) && !isSame(mine, theirs) && !isSame(mine, base);

/** Has the person written nothing of its own, and somebody else has? Then there is nothing to choose. */
export const isLeftBehind = <T>({ mine, base }: SharedDraft<T>, theirs: T): boolean =>
  !isSame(base, theirs) && isSame(mine, base);

/** The draft with these words; it stays begun from what the person has seen, until both say the same. */
export const withWords = <T>(draft: SharedDraft<T> | undefined, mine: T, theirs: T): SharedDraft<T> => {
  const isBegun = draft !== undefined && !isSame(draft.mine, theirs) && !isSame(draft.mine, draft.base);
  return { mine, base: isBegun ? draft.base : theirs };
};
