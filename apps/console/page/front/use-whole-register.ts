import { useQuery } from '@tanstack/react-query';
import { answerOf, intake } from '../api/clients.js';
import type { RegisterEntry } from '../api/views.js';

const PAGE = 100;
const MOST_PAGES = 20;

/** The published requests, newest first: at most 2,000; `isAll` says whether there are more. */
export function useWholeRegister() {
  return useQuery({ queryKey: ['register', 'whole'], queryFn: readAll, staleTime: 60_000 });
}

async function readAll(): Promise<{ entries: readonly RegisterEntry[]; isAll: boolean }> {
  const entries: RegisterEntry[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { limit: PAGE, cursor };
    const answer = await answerOf(intake.GET('/v1/register', { params: { query } }));
    entries.push(...answer.items);
    cursor = answer.nextCursor;
    if (cursor === undefined) return { entries, isAll: true };
  }
  return { entries, isAll: false };
}
