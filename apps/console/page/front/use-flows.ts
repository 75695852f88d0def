import { useQuery } from '@tanstack/react-query';
import { answerOf, funding } from '../api/clients.js';
import type { Flows } from '../api/funding-views.js';

/** The public flows of money into and out of all funds. */
export const useFlows = () =>
  useQuery({
    queryKey: ['flows'],
    queryFn: () => answerOf<unknown>(funding.GET('/v1/flows')) as Promise<Flows>,
    staleTime: 60_000,
  });
