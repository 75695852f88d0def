import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSession } from '../app/use-session.js';
import type { ServiceName } from './clients.js';
import { noteConnection } from './connection.js';
import { follow } from './follow.js';

/** A stream of a service and the queries that its events make stale. */
export interface Live {
  readonly service: ServiceName;
  readonly path: string;
  readonly stale: readonly QueryKey[];
  readonly enabled?: boolean;
}

/** Reads again what a stream says has changed. Returns whether the stream is open; while it is not, a page has to ask. */
export function useLive({ service, path, stale, enabled = true }: Live): boolean {
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  // A new token after a lost one takes the stream up again.
  const isSignedIn = useSession().status === 'signed-in';
  const keys = JSON.stringify(stale);
  useEffect(() => {
    if (!enabled || !isSignedIn) return undefined;
    const ending = new AbortController();
    const note = (isThere: boolean) => {
      setOpen(isThere);
      noteConnection(path, isThere);
    };
    const readAgain = () => {
      for (const queryKey of JSON.parse(keys) as QueryKey[]) void queries.invalidateQueries({ queryKey });
    };
    const onOpen = () => {
      note(true);
      readAgain();
    };
    const onAway = () => {
      note(false);
    };
    void follow({ service, path, onOpen, onEvent: readAgain, onAway }, ending.signal);
    return () => {
      ending.abort();
      setOpen(false);
      noteConnection(path, true);
    };
  }, [service, path, keys, enabled, isSignedIn, queries]);
  return isOpen;
}
