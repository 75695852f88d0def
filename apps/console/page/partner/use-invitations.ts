import { useQuery } from '@tanstack/react-query';
import { answerOf, matching } from '../api/clients.js';
import { useLive } from '../api/use-live.js';
import type { InvitationView } from '../api/views.js';
import { NEWS_MS } from '../request/request-queries.js';

const MOST_PAGES = 100;

/** All invitations of the person's provider, those with the nearest deadline first. */
export function useInvitations() {
  const queryKey = ['invitations', 'mine'];
  const isLive = useLive({ service: 'matching', path: '/v1/queue/stream', stale: [queryKey] });
  return useQuery({ queryKey, queryFn: readAll, refetchInterval: isLive ? false : NEWS_MS });
}

async function readAll(): Promise<readonly InvitationView[]> {
  const all: InvitationView[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { limit: 100, cursor };
    const answer = await answerOf(matching.GET('/v1/invitations', { params: { query } }));
    all.push(...answer.items);
    cursor = answer.nextCursor;
    if (cursor === undefined) break;
  }
  return all.sort((one, other) => one.respondBy.localeCompare(other.respondBy));
}
