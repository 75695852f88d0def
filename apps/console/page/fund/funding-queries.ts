import { useQuery } from '@tanstack/react-query';
import { answerOf, funding } from '../api/clients.js';
import { lastOfSame } from '../api/last-of-same.js';
import { NEWS_MS } from '../request/request-queries.js';

export const useAllocations = (requestId?: string, enabled = true) =>
  useQuery({
    queryKey: ['allocations', requestId],
    queryFn: () => answerOf(funding.GET('/v1/allocations', { params: { query: { requestId, limit: 100 } } })),
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

export const useBalances = (id: string) =>
  useQuery({
    queryKey: ['balances', id],
    queryFn: () => answerOf(funding.GET('/v1/funds/{id}/balances', { params: { path: { id } } })),
    refetchInterval: NEWS_MS,
  });

export const useContributions = (fundId: string) =>
  useQuery({
    queryKey: ['contributions', fundId],
    queryFn: () => answerOf(funding.GET('/v1/contributions', { params: { query: { fundId, limit: 100 } } })),
    refetchInterval: NEWS_MS,
  });

/** Contributions with refunds that are approved, of every fund. */
export const useSentRefunds = () =>
  useQuery({
    queryKey: ['contributions', 'refunds'],
    queryFn: () =>
      answerOf(
        funding.GET('/v1/contributions', { params: { query: { refundStatus: 'approved', limit: 100 } } }),
      ),
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

export const useTransfers = (query: { readonly fundId: string; readonly bookedFor?: string }) =>
  useQuery({
    queryKey: ['transfers', query],
    queryFn: () =>
      answerOf(funding.GET('/v1/ledger/transfers', { params: { query: { ...query, limit: 100 } } })),
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
