import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import type { ListPage } from './use-long-list.js';

interface Source<T> {
  readonly queryKey: QueryKey;
  readonly read: (cursor: string | undefined) => Promise<ListPage<T>>;
  readonly refetchInterval?: number;
}

/** A list that is read page after page, as far as it is asked for. */
export function usePages<T>({ queryKey, read, refetchInterval }: Source<T>) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam: cursor }) => read(cursor),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...(refetchInterval !== undefined && { refetchInterval }),
  });
  return { query, items: (query.data?.pages ?? []).flatMap((page) => page.items) };
}

export type Pages<T> = ReturnType<typeof usePages<T>>;
