import { useQuery } from '@tanstack/react-query';
import { answerOf, funding } from '../api/clients.js';
import type { BankAccounts } from '../api/funding-views.js';
import { ApiProblem } from '../api/problem.js';
import { NEWS_MS } from '../request/request-queries.js';

/** The accounts of a fund or provider; null as long as none was ever entered. */
export const useBankAccounts = (holderId: string) =>
  useQuery<BankAccounts | null>({
    queryKey: ['bank-accounts', holderId],
    queryFn: () =>
      answerOf(funding.GET('/v1/bank-accounts/{holderId}', { params: { path: { holderId } } })).catch(
        (error: unknown) => {
          if (error instanceof ApiProblem && error.status === 404) return null;
          throw error;
        },
      ),
    refetchInterval: NEWS_MS,
  });
