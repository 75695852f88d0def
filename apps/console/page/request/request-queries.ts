import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, intake, matching } from '../api/clients.js';
import { lastOfSame } from '../api/last-of-same.js';
import { useLive } from '../api/use-live.js';
import type { RequestStatus } from '../api/views.js';
import { usePerson } from '../app/use-session.js';

/** How often a page that is looked at asks for news where no stream brings them. */
export const NEWS_MS = 5_000;

const FOLLOWS = ['drafter', 'focal-point', 'desk', 'desk-head', 'auditor', 'coordinator'];

/** A request, read again whenever its timeline grows; so is what else its page shows. */
export function useRequest(requestId: string) {
  const { roles } = usePerson();
  const isLive = useLive({
    service: 'intake',
    path: `/v1/requests/${requestId}/timeline/stream`,
    stale: [
      ['request', requestId],
      ['invitations', 'of', requestId],
      ['agreements', requestId],
      ['shortlist', requestId],
      ['allocations', requestId],
      ['local-needs', requestId],
    ],
    enabled: roles.some((role) => FOLLOWS.includes(role)),
  });
  return useQuery({
    queryKey: ['request', requestId],
    queryFn: () => answerOf(intake.GET('/v1/requests/{requestId}', { params: { path: { requestId } } })),
    refetchInterval: isLive ? false : NEWS_MS,
  });
}

export const useTimeline = (requestId: string, version: number) =>
  useQuery({
    queryKey: ['timeline', requestId, version],
    queryFn: () =>
      answerOf(intake.GET('/v1/requests/{requestId}/timeline', { params: { path: { requestId } } })),
    placeholderData: lastOfSame(requestId),
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
