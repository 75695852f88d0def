import { useSyncExternalStore } from 'react';

const away = new Set<string>();
const listeners = new Set<() => void>();

const tell = (): void => {
  listeners.forEach((listener) => {
    listener();
  });
};

/** Notes whether a stream, by its name, has lost its service. */
export function noteConnection(name: string, isThere: boolean): void {
  if (isThere) away.delete(name);
  else away.add(name);
  tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** Is news coming, as far as the page can tell? */
export const useIsConnected = (): boolean =>
  useSyncExternalStore(subscribe, () => navigator.onLine && away.size === 0);
