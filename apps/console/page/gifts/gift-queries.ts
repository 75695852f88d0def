import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, matching } from '../api/clients.js';
import { QUEUE } from '../partner/queue-queries.js';

const paged = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }: { readonly nextCursor?: string }) => nextCursor,
};

/** What the provider has said that it could give, newest first. */
export const useGiftSubscriptions = () =>
  useInfiniteQuery({
    queryKey: ['gift-subscriptions'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(matching.GET('/v1/gift-subscriptions', { params: { query: { cursor, limit: 50 } } })),
    ...paged,
  });

/** The plans that the provider’s gifts would complete, or would have, newest first; read again as the queue is. */
export const useGiftCompletions = (refetchInterval: number | false) =>
  useInfiniteQuery({
    queryKey: [...QUEUE, 'gift-completions'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(matching.GET('/v1/gift-completions', { params: { query: { cursor, limit: 50 } } })),
    refetchInterval,
    ...paged,
  });
