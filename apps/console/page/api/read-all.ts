import type { ListPage } from './use-long-list.js';

/** A list with all its pages. */
export interface WholeList<T> {
  readonly items: readonly T[];
}

/** Reads a list page by page to its end: for lists that are short by their nature, and for those one chooses from. */
export async function readAll<T>(
  read: (cursor: string | undefined) => Promise<ListPage<T>>,
): Promise<WholeList<T>> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return { items };
}
