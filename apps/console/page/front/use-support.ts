import { useQuery } from '@tanstack/react-query';
import { answerOf, matching } from '../api/clients.js';
import { statesOf } from './agreement-parties.js';

const PAGE = 100;
const MOST_PAGES = 20;

/** In how many published agreements that are in force each State is a party, most first. */
export const useSupport = (isWanted: boolean) =>
  useQuery({ queryKey: ['support'], queryFn: countSupport, staleTime: 60_000, enabled: isWanted });

async function countSupport(): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { limit: PAGE, cursor };
    const answer = await answerOf(matching.GET('/v1/agreement-register', { params: { query } }));
    for (const state of answer.items.filter(({ standing }) => standing === 'in-force').flatMap(statesOf))
      counts.set(state, (counts.get(state) ?? 0) + 1);
    cursor = answer.nextCursor;
    if (cursor === undefined) break;
  }
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}
