import { useQuery } from '@tanstack/react-query';
import { answerOf, matching } from '../api/clients.js';
import { readAll } from '../api/read-all.js';
import type { ProviderView } from '../api/views.js';

/** Names of providers by their ids; the id where the name is not known to the person. */
export function useProviderName(): (providerId: string) => string {
  const { data } = useProviders();
  return (providerId) => data?.find((provider) => provider.providerId === providerId)?.name ?? providerId;
}

export const useProviders = () =>
  useQuery({ queryKey: ['providers'], queryFn: () => readProviders(), staleTime: 60_000, retry: false });

const readProviders = async (): Promise<readonly ProviderView[]> => {
  const { items } = await readAll((cursor) =>
    answerOf(matching.GET('/v1/providers', { params: { query: { limit: 100, cursor } } })),
  );
  return items;
};
