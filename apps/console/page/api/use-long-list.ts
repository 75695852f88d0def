import { useQueries, useQueryClient, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { cursorsUpTo, pagesInSight, type PagesInSight } from './pages-in-sight.js';

/** What is answered for one page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

interface Source<T> {
  readonly queryKey: QueryKey;
  readonly read: (cursor: string | undefined) => Promise<ListPage<T>>;
  readonly idOf: (item: T) => string;
  readonly refetchInterval: number | false;
}

/** A list that is read as it is looked at. */
export interface LongList<T> {
  readonly firstPage: UseQueryResult<ListPage<T>>;
  readonly items: readonly T[];
  readonly isWhole: boolean;
  /** Of a later page that could not be read. */
  readonly problem: Error | undefined;
  /** Has to be told which items are looked at. */
  readonly onSight: (from: number, to: number) => void;
}

/** So many items ahead of what is looked at the next page is asked for. */
const AHEAD = 20;

/**
 * Reads a list page by page as it is scrolled through. What becomes stale is read again only where somebody looks: news
 * cost as much in a list of thousands as in a short one.
 */
export function useLongList<T>({ queryKey, read, idOf, refetchInterval }: Source<T>): LongList<T> {
  const queries = useQueryClient();
  const [sight, setSight] = useState<PagesInSight>({ first: 0, last: 0 });
  const keyOf = (cursor: string | undefined) => [...queryKey, cursor ?? ''];
  const cursors = cursorsUpTo(sight.last, (cursor) => queries.getQueryData<ListPage<T>>(keyOf(cursor)));
  const results = useQueries({
    queries: cursors.map((cursor, page) => {
      const isSeen = page >= sight.first && page <= sight.last;
      return {
        queryKey: keyOf(cursor),
        queryFn: () => read(cursor),
        enabled: isSeen || queries.getQueryData(keyOf(cursor)) === undefined,
        refetchInterval: isSeen && refetchInterval,
      };
    }),
  });
  const before = useRef<readonly (ListPage<T> | undefined)[]>([]);
  // Where a change has moved a page's beginning, the page that was there before stands until it has been read.
  const pages = results.map(({ data }, page) => data ?? before.current[page]);
  // Known before the list's own effects say what is looked at.
  useLayoutEffect(() => {
    before.current = pages;
  });
  const onSight = useCallback((from: number, to: number) => {
    const sizes = before.current.map((page) => page?.items.length ?? 0);
    const next = pagesInSight(sizes, from, to + AHEAD);
    setSight((last) => (last.first === next.first && last.last === next.last ? last : next));
  }, []);
  const byId = new Map(pages.flatMap((page) => page?.items ?? []).map((item) => [idOf(item), item]));
  const last = pages.at(-1);
  return {
    firstPage: results[0] as UseQueryResult<ListPage<T>>,
    items: [...byId.values()],
    isWhole: last !== undefined && last.nextCursor === undefined,
    problem: results.slice(1).find(({ isError }) => isError)?.error ?? undefined,
    onSight,
  };
}
