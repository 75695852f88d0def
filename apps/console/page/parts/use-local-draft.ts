import { useCallback, useState } from 'react';

const read = <T>(key: string): T | undefined => {
  const text = window.localStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as T);
};

/** What somebody is typing: it outlives a reload, a lost token and a closed tab until `forget` says that it has arrived. */
export function useLocalDraft<T>(name: string, initial: T) {
  const key = `hub.draft.${name}`;
  const [value, setValue] = useState<T>(() => read<T>(key) ?? initial);
  const change = useCallback(
    (next: T) => {
      window.localStorage.setItem(key, JSON.stringify(next));
      setValue(next);
    },
    [key],
  );
  const forget = () => {
    window.localStorage.removeItem(key);
    setValue(initial);
  };
  return { value, change, forget };
}
