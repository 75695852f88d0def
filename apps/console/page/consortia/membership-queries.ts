import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, matching } from '../api/clients.js';
import { QUEUE } from '../partner/queue-queries.js';

/** The consortia that have named the provider as a member, newest first; read again as the queue is. */
export const useMemberships = (refetchInterval: number | false) =>
  useInfiniteQuery({
    queryKey: [...QUEUE, 'memberships'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(matching.GET('/v1/memberships', { params: { query: { cursor, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval,
  });

/** Whom a consortium has named, and what they have answered. */
export const useMembersOf = (id: string, refetchInterval: number | false) =>
  useQuery({
    queryKey: [...QUEUE, 'members', id],
    queryFn: () => answerOf(matching.GET('/v1/providers/{id}/memberships', { params: { path: { id } } })),
    refetchInterval,
  });
