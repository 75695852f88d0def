import { useSyncExternalStore } from 'react';
import { currentSession, onSession, type Person, type Session } from './session-store.js';

export const useSession = (): Session => useSyncExternalStore(onSession, currentSession);

/** The person who is signed in; pages behind sign-in are drawn only for somebody. */
export function usePerson(): Person {
  const session = useSession();
  if (!('person' in session)) throw new Error('nobody is signed in');
  return session.person;
}

export const providerOf = ({ organisation }: Person): string | undefined =>
  organisation.startsWith('provider:') ? organisation.slice('provider:'.length) : undefined;

export const stateOf = ({ organisation }: Person): string | undefined =>
  organisation.startsWith('state:') ? organisation.slice('state:'.length) : undefined;
