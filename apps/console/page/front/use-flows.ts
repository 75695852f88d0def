import { useQuery } from '@tanstack/react-query';
import { answerOf, funding } from '../api/clients.js';

/** The public flows of money into and out of all funds. */
export const useFlows = () =>
  useQuery({
    queryKey: ['flows'],
    queryFn: () => answerOf(funding.GET('/v1/flows')),
    staleTime: 60_000,
  });
