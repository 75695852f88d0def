import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, intake, matching } from '../api/clients.js';
import type { RequestStatus } from '../api/views.js';

/** How often a page that is looked at asks for news. */
export const NEWS_MS = 5_000;

export const useRequest = (requestId: string) =>
  useQuery({
    queryKey: ['request', requestId],
    queryFn: () => answerOf(intake.GET('/v1/requests/{requestId}', { params: { path: { requestId } } })),
    refetchInterval: NEWS_MS,
  });

export const useTimeline = (requestId: string, version: number) =>
  useQuery({
    queryKey: ['timeline', requestId, version],
    queryFn: () =>
      answerOf(intake.GET('/v1/requests/{requestId}/timeline', { params: { path: { requestId } } })),
    placeholderData: (before) => before,
  });

/** The person's requests, newest first; page after page. */
export const useRequests = (status?: RequestStatus) =>
  useInfiniteQuery({
    queryKey: ['requests', status],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        intake.GET('/v1/requests', { params: { query: { cursor, status: status && [status], limit: 100 } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: NEWS_MS,
  });

export const useInvitationsOf = (requestId: string, enabled = true) =>
  useQuery({
    queryKey: ['invitations', 'of', requestId],
    queryFn: () =>
      answerOf(matching.GET('/v1/invitations', { params: { query: { requestId, limit: 100 } } })),
    refetchInterval: NEWS_MS,
    enabled,
  });

export const useShortlist = (requestId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['shortlist', requestId],
    queryFn: () => answerOf(matching.GET('/v1/shortlists/{requestId}', { params: { path: { requestId } } })),
    enabled,
  });

export const useAgreements = (requestId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['agreements', requestId],
    queryFn: () => answerOf(matching.GET('/v1/agreements', { params: { query: { requestId } } })),
    refetchInterval: NEWS_MS,
    enabled,
  });
