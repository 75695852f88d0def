import type { operations } from '@hub/client/generated/funding.js';
import { useQuery } from '@tanstack/react-query';
import { answerOf, funding } from '../api/clients.js';
import type { UnidentifiedDeposit } from '../api/funding-views.js';
import { readAll } from '../api/read-all.js';
import { usePages } from '../api/use-pages.js';
import { NEWS_MS } from '../request/request-queries.js';

/** Which deposits are asked for; all of them where nothing is said. */
export type WantedDeposits = NonNullable<operations['ReadDeposits.list']['parameters']['query']>;

const depositsOf = (query: WantedDeposits) => (cursor: string | undefined) =>
  answerOf(funding.GET('/v1/unidentified-deposits', { params: { query: { ...query, cursor, limit: 100 } } }));

/** Deposits that were last changed first; page after page. */
export const useDeposits = (wanted: WantedDeposits) =>
  usePages<UnidentifiedDeposit>({
    queryKey: ['deposits', wanted],
    read: depositsOf(wanted),
    refetchInterval: NEWS_MS,
  });

/** All deposits, of any fund, of which an officer has said whose they are and no other has confirmed it. */
export const useProposedDeposits = () =>
  useQuery({
    queryKey: ['deposits', 'proposed'],
    queryFn: () => readAll(depositsOf({ status: 'proposed' })),
    refetchInterval: NEWS_MS,
  });

export const useDeposit = (id: string) =>
  useQuery({
    queryKey: ['deposit', id],
    queryFn: () => answerOf(funding.GET('/v1/unidentified-deposits/{id}', { params: { path: { id } } })),
    refetchInterval: NEWS_MS,
  });

export const useContribution = (id: string) =>
  useQuery({
    queryKey: ['contribution', id],
    queryFn: () => answerOf(funding.GET('/v1/contributions/{id}', { params: { path: { id } } })),
  });
