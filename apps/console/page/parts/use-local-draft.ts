import { useCallback, useMemo, useState } from 'react';
import { keptText } from './kept-text.js';

/** What somebody is typing: it outlives a reload, a lost token and a closed tab until `forget` says that it has arrived. */
export function useLocalDraft<T>(name: string, initial: T) {
  const kept = useMemo(() => keptText<T>(name), [name]);
  const read = () => ({ kept, value: kept.read() ?? initial });
  const [typed, setTyped] = useState(read);
  // Words for another thing than before are not that thing's.
  const { value } = typed.kept === kept ? typed : read();
  const change = useCallback(
    (next: T) => {
      kept.keep(next);
      setTyped({ kept, value: next });
    },
    [kept],
  );
  /** Keeps it no longer; `shown` stands in its field from now on. */
  const forget = (shown = initial) => {
    kept.forget();
    setTyped({ kept, value: shown });
  };
  return { value, change, forget };
}
