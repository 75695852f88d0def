import type { GapView } from '../api/views.js';

/** The same offer in several places that lie in or beside one another, where it unlocks most first. */
export type GapGroup = readonly [GapView, ...GapView[]];

/** Brings together what differs by place alone; groups keep the order of their best place. */
export function gapGroups(gaps: readonly GapView[]): readonly GapGroup[] {
  const groups = new Map<string, [GapView, ...GapView[]]>();
  for (const gap of gaps) {
    const { kind, objective, language, currency } = gap;
    const key = [kind, objective, language, currency].join(' ');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [gap]);
    else known.push(gap);
  }
  return [...groups.values()];
}
