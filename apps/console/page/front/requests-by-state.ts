import type { RegisterEntry } from '../api/views.js';

/** How many published requests each State has, most first; a regional one counts for each of its States. */
export function requestsByState(entries: readonly RegisterEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const state of entries.flatMap(({ requestingStates }) => requestingStates))
    counts.set(state, (counts.get(state) ?? 0) + 1);
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}
