import { useQuery } from '@tanstack/react-query';
import { answerOf, intake, matching } from '../api/clients.js';
import { lastOfSame } from '../api/last-of-same.js';
import { readAll } from '../api/read-all.js';
import { useLive } from '../api/use-live.js';
import { usePages } from '../api/use-pages.js';
import type { RequestStatus, RequestSummary } from '../api/views.js';
import { usePerson } from '../app/use-session.js';
import type { Holder } from './whose-turn.js';

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
  usePages<RequestSummary>({
    queryKey: ['requests', status],
    read: (cursor) =>
      answerOf(
        intake.GET('/v1/requests', { params: { query: { cursor, status: status && [status], limit: 100 } } }),
      ),
    refetchInterval: NEWS_MS,
  });

/** What a list by deadlines is narrowed down to. */
interface DueFilter {
  readonly status?: readonly RequestStatus[];
  readonly ballWith?: readonly Holder[];
  readonly overdue?: 'true';
}

/** The person's requests by their deadlines, those without one last; page after page. */
export const useRequestsByDue = ({ status, ballWith, overdue }: DueFilter) =>
  usePages<RequestSummary>({
    queryKey: ['requests', 'due', status, ballWith, overdue],
    read: (cursor) => {
      const lists = { status: status && [...status], ballWith: ballWith && [...ballWith] };
      const query = { ...lists, overdue, cursor, order: 'due' as const, limit: 100 };
      return answerOf(intake.GET('/v1/requests', { params: { query } }));
    },
    refetchInterval: NEWS_MS,
  });

export const useInvitationsOf = (requestId: string, enabled = true) =>
  useQuery({
    queryKey: ['invitations', 'of', requestId],
    queryFn: () =>
      readAll((cursor) =>
        answerOf(matching.GET('/v1/invitations', { params: { query: { requestId, cursor, limit: 100 } } })),
      ),
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
