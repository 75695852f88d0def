import { isLeftBehind, isOvertaken, withWords, type SharedDraft } from './shared-draft.js';
import { useLocalDraft } from './use-local-draft.js';

interface Thing<T> {
  /** As the service has it now. */
  readonly theirs: T;
  /** What the form begins with, where that is more than what the service has. */
  readonly start?: T;
  /** What of the words is meant to be sent: lines that were begun and left empty are not. */
  readonly meant?: (words: T) => T;
}

/**
 * What somebody is typing of a thing that others change, too: kept as `useLocalDraft` keeps it. Without words of one's own
 * the form shows the thing as it is now; `overtaken` has both versions while the person has to choose.
 */
export function useSharedDraft<T extends object>(
  name: string,
  { theirs, start = theirs, meant = (words) => words }: Thing<T>,
) {
  const { value: draft, ...kept } = useLocalDraft<SharedDraft<T> | undefined>(name, undefined);
  const said = draft && { ...draft, mine: meant(draft.mine) };
  return {
    value: said !== undefined && isLeftBehind(said, theirs) ? theirs : (draft?.mine ?? start),
    overtaken: said !== undefined && isOvertaken(said, theirs) ? { ...said, theirs } : undefined,
    change: (words: T) => {
      kept.change(withWords(said, words, theirs));
    },
    /** Goes on from the thing as it is now, with what the person has chosen of both. */
    goOnWith: (chosen: T) => {
      kept.change({ mine: chosen, base: theirs });
    },
    forget: () => {
      kept.forget();
    },
  };
}
