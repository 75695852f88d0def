import { useQuery } from '@tanstack/react-query';
import { answerOf, matching } from '../api/clients.js';
import { readAll } from '../api/read-all.js';
import { useLive } from '../api/use-live.js';
import { useLongList } from '../api/use-long-list.js';
import type { InvitationView } from '../api/views.js';
import { NEWS_MS } from '../request/request-queries.js';
import type { QueueFilter, QueueView } from './queue-views.js';

/** What the provider’s live stream has read again. */
export const QUEUE = ['queue'] as const;
const PAGE = 100;

/** Follows the provider's queues. Returns how often a page has to ask instead, while nothing is followed. */
export function useQueueNews(): number | false {
  const isLive = useLive({ service: 'matching', path: '/v1/queue/stream', stale: [QUEUE] });
  return isLive ? false : NEWS_MS;
}

/** A queue, most urgent first, or everything, newest first. */
export const useQueue = (view: QueueView, filter: QueueFilter, refetchInterval: number | false) =>
  useLongList<InvitationView>({
    queryKey: [...QUEUE, view, filter],
    read: (cursor) =>
      view === 'all'
        ? answerOf(matching.GET('/v1/invitations', { params: { query: { cursor, limit: PAGE } } }))
        : answerOf(
            matching.GET('/v1/queue', { params: { query: { ...filter, view, cursor, limit: PAGE } } }),
          ),
    idOf: ({ invitationId }) => invitationId,
    refetchInterval,
  });

export const useQueueCounts = (refetchInterval: number | false) =>
  useQuery({
    queryKey: [...QUEUE, 'counts'],
    queryFn: async () => {
      const answer = await answerOf(matching.GET('/v1/queue', { params: { query: { limit: 1 } } }));
      return answer.counts;
    },
    refetchInterval,
  });

/** One invitation, wherever it stands. */
export const useInvitation = (id: string | undefined) =>
  useQuery({
    queryKey: [...QUEUE, 'one', id],
    queryFn: () => answerOf(matching.GET('/v1/invitations/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== undefined,
  });

/** Why the provider was invited; it does not change any more. */
export const useMatch = (id: string) =>
  useQuery({
    queryKey: ['match', id],
    queryFn: () => answerOf(matching.GET('/v1/invitations/{id}/match', { params: { path: { id } } })),
    staleTime: Infinity,
    retry: false,
  });

export const useColleagues = (enabled: boolean) =>
  useQuery({
    queryKey: ['colleagues'],
    queryFn: () => answerOf(matching.GET('/v1/queue/colleagues')),
    enabled,
  });

export const useSavedViews = () =>
  useQuery({ queryKey: ['saved-views'], queryFn: () => answerOf(matching.GET('/v1/queue/filters')) });

/** All of the provider's open offers with what is left of them. */
export const useOpenOffers = (providerId: string) =>
  useQuery({
    queryKey: ['offers', 'open', providerId],
    queryFn: () =>
      readAll((cursor) => {
        const query = { providerId, status: 'open' as const, cursor, limit: 100 };
        return answerOf(matching.GET('/v1/offers', { params: { query } }));
      }),
  });
