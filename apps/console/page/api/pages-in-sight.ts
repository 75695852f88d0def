/** Pages of a long list, counted from 0; `first` is there, `last` may be the one after those that are there. */
export interface PagesInSight {
  readonly first: number;
  readonly last: number;
}

/** On which pages the items `from` to `to` are, when the pages have so many items each. */
export function pagesInSight(sizes: readonly number[], from: number, to: number): PagesInSight {
  const there = Math.max(0, sizes.length - 1);
  return { first: Math.min(there, pageOf(sizes, from)), last: pageOf(sizes, to) };
}

function pageOf(sizes: readonly number[], index: number): number {
  let end = 0;
  const page = sizes.findIndex((size) => {
    end += size;
    return index < end;
  });
  return page === -1 ? sizes.length : page;
}

/**
 * The cursors of a list's first pages: as far as they are wanted, and beyond as long as they have been read before. Each
 * page names the cursor of the next.
 */
export function cursorsUpTo(
  wanted: number,
  known: (cursor: string | undefined) => { readonly nextCursor?: string } | undefined,
): readonly (string | undefined)[] {
  const cursors: (string | undefined)[] = [undefined];
  for (;;) {
    const next = known(cursors.at(-1))?.nextCursor;
    if (next === undefined || cursors.includes(next)) return cursors;
    if (cursors.length > wanted && known(next) === undefined) return cursors;
    cursors.push(next);
  }
}
