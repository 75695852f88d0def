import type { operations } from '@hub/client/generated/funding.js';
import { useQuery } from '@tanstack/react-query';
import { answerOf, funding } from '../api/clients.js';
import type { Allocation, Contribution, Transfer } from '../api/funding-views.js';
import { lastOfSame } from '../api/last-of-same.js';
import { readAll } from '../api/read-all.js';
import { usePages } from '../api/use-pages.js';
import { NEWS_MS } from '../request/request-queries.js';

const REFUND_STATUSES = ['requested', 'refused', 'approved', 'paid', 'failed'] as const;

/** Allocations that wait for the person, or the others; last changed first. */
export const useAllocations = (waitsFor: 'me' | 'others') =>
  usePages<Allocation>({
    queryKey: ['allocations', 'by-turn', waitsFor],
    read: (cursor) =>
      answerOf(funding.GET('/v1/allocations', { params: { query: { waitsFor, cursor, limit: 100 } } })),
    refetchInterval: NEWS_MS,
  });

/** All allocations that a request ever had. */
export const useAllocationsOf = (requestId: string, enabled = true) =>
  useQuery({
    queryKey: ['allocations', requestId],
    queryFn: () =>
      readAll((cursor) =>
        answerOf(funding.GET('/v1/allocations', { params: { query: { requestId, cursor, limit: 100 } } })),
      ),
    refetchInterval: NEWS_MS,
    enabled,
  });

export const useAllocation = (id: string) =>
  useQuery({
    queryKey: ['allocation', id],
    queryFn: () => answerOf(funding.GET('/v1/allocations/{id}', { params: { path: { id } } })),
    refetchInterval: NEWS_MS,
  });

export const useFunds = () =>
  useQuery({
    queryKey: ['funds'],
    queryFn: () => answerOf(funding.GET('/v1/funds')),
  });

/** As they are, or as a day left them. */
export const useBalances = (id: string, on?: string) =>
  useQuery({
    queryKey: ['balances', id, on],
    queryFn: () =>
      answerOf(funding.GET('/v1/funds/{id}/balances', { params: { path: { id }, query: { on } } })),
    refetchInterval: NEWS_MS,
    placeholderData: lastOfSame(id),
  });

type ContributionFilter = NonNullable<operations['ReadContributions.list']['parameters']['query']>;

const contributionsOf = (query: ContributionFilter) => (cursor: string | undefined) =>
  answerOf(funding.GET('/v1/contributions', { params: { query: { ...query, cursor, limit: 100 } } }));

/** Contributions to a fund, last changed first; page after page. */
export const useContributions = (fundId: string) =>
  usePages<Contribution>({
    queryKey: ['contributions', fundId],
    read: contributionsOf({ fundId }),
    refetchInterval: NEWS_MS,
  });

/** All contributions to a fund, to choose one of them. */
export const useEveryContribution = (fundId: string) =>
  useQuery({
    queryKey: ['contributions', fundId, 'every'],
    queryFn: () => readAll(contributionsOf({ fundId })),
  });

/** Contributions to a fund with refunds, wherever those stand; page after page. */
export const useRefunded = (fundId: string) =>
  usePages<Contribution>({
    queryKey: ['contributions', fundId, 'refunded'],
    read: contributionsOf({ fundId, refundStatus: [...REFUND_STATUSES] }),
    refetchInterval: NEWS_MS,
  });

/** Every contribution with a refund that is approved, of all funds. */
export const useSentRefunds = () =>
  useQuery({
    queryKey: ['contributions', 'refunds'],
    queryFn: () => readAll(contributionsOf({ refundStatus: ['approved'] })),
    refetchInterval: NEWS_MS,
  });

/** As of the end of a day, or of today when `asOfOn` is left out. */
export const useAgeing = (id: string, asOfOn?: string) =>
  useQuery({
    queryKey: ['ageing', id, asOfOn],
    queryFn: () =>
      answerOf(funding.GET('/v1/funds/{id}/ageing', { params: { path: { id }, query: { asOfOn } } })),
    placeholderData: lastOfSame(id),
  });

interface TransferFilter {
  readonly fundId: string;
  readonly bookedFor?: string;
  readonly account?: readonly string[] | undefined;
  readonly asOfOn?: string | undefined;
}

type TransferQuery = operations['ReadTransfers.list']['parameters']['query'];

/** Transfers of the ledger, newest first; page after page. */
export const useTransfers = (filter: TransferFilter) =>
  usePages<Transfer>({
    queryKey: ['transfers', filter],
    read: (cursor) => {
      // Names come out of the address; the service refuses those that are in no chart.
      const query = { ...filter, cursor, limit: 100 } as TransferQuery;
      return answerOf(funding.GET('/v1/ledger/transfers', { params: { query } }));
    },
  });

export const useRequestAccount = (requestId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['request-account', requestId],
    queryFn: () =>
      answerOf(funding.GET('/v1/request-accounts/{requestId}', { params: { path: { requestId } } })),
    refetchInterval: NEWS_MS,
    enabled,
    retry: false,
  });
