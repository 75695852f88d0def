import { currentSession } from '../app/session-store.js';

/** A place on this device for what somebody is typing. */
export interface KeptText<T> {
  read(): T | undefined;
  keep(text: T): void;
  forget(): void;
}

/**
 * The place of the person who is signed in now: the next one at the same browser meets nothing of it, and whoever comes
 * back finds it again. What somebody types who is not signed in ends with the tab.
 */
export function keptText<T>(name: string): KeptText<T> {
  const session = currentSession();
  const [storage, owner] =
    'person' in session ? [window.localStorage, session.person.id] : [window.sessionStorage, ''];
  // Neither an id nor a name can make up another one's key: no owner has a slash.
  const key = `hub.draft.${encodeURIComponent(owner)}/${name}`;
  return {
    read: () => {
      const text = storage.getItem(key);
      return text === null ? undefined : (JSON.parse(text) as T);
    },
    keep: (text) => {
      storage.setItem(key, JSON.stringify(text));
    },
    forget: () => {
      storage.removeItem(key);
    },
  };
}
