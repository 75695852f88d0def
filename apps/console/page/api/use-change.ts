import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { sendChange, type Change } from './clients.js';
import type { ApiProblem } from './problem.js';

/** A change without its key, which the hook gives: the same one while the same change is tried again. */
export type Intent = Omit<Change, 'key'>;

/**
 * Sends changes and reads again whatever is on the page. A change that was not answered is sent again with its key, so
 * that it happens once.
 */
export function useChange<T = unknown>(done?: (answer: T) => void) {
  const queries = useQueryClient();
  const last = useRef({ intent: '', key: '' });
  return useMutation<T, ApiProblem, Intent>({
    mutationFn: (intent) => {
      const text = JSON.stringify(intent);
      if (last.current.intent !== text) last.current = { intent: text, key: crypto.randomUUID() };
      return sendChange<T>({ ...intent, key: last.current.key });
    },
    onError: async (problem) => {
      // What the person sees has to be what the next try is about.
      if (problem.isStale) await queries.invalidateQueries();
    },
    onSuccess: async (answer) => {
      last.current = { intent: '', key: '' };
      done?.(answer);
      await queries.invalidateQueries();
    },
  });
}
