import { useQuery } from '@tanstack/react-query';
import { answerOf, matching } from '../api/clients.js';
import type { ProviderView } from '../api/views.js';

const MOST_PAGES = 20;

/** Names of providers by their ids; the id where the name is not known to the person. */
export function useProviderName(): (providerId: string) => string {
  const { data } = useProviders();
  return (providerId) => data?.find((provider) => provider.providerId === providerId)?.name ?? providerId;
}

export const useProviders = () =>
  useQuery({ queryKey: ['providers'], queryFn: readAll, staleTime: 60_000, retry: false });

async function readAll(): Promise<readonly ProviderView[]> {
  const all: ProviderView[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { limit: 100, cursor };
    const answer = await answerOf(matching.GET('/v1/providers', { params: { query } }));
    all.push(...answer.items);
    cursor = answer.nextCursor;
    if (cursor === undefined) break;
  }
  return all;
}
