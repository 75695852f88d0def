import { useQuery } from '@tanstack/react-query';
import { answerOf, funding, intake, matching, type ServiceName } from '../api/clients.js';
import type { components } from '@hub/client/generated/intake.js';
import { NEWS_MS } from '../request/request-queries.js';

type In = components['schemas'];

export type DeadLetter = In['DeadLetterView'];

/** What one service says of its own running. */
export interface ServiceOperations {
  readonly letters: In['DeadLettersView'];
  readonly lag: In['LagView'];
  readonly deadlines: In['OverdueDeadlinesView'];
  readonly queues: In['JobQueuesView'];
}

// The three services answer these alike; the generated types cannot say so.
const CLIENTS = { intake, matching, funding } as unknown as Record<ServiceName, typeof intake>;

async function readAll(service: ServiceName): Promise<ServiceOperations> {
  const client = CLIENTS[service];
  const [letters, lag, deadlines, queues] = await Promise.all([
    answerOf(client.GET('/v1/operations/dead-letters')),
    answerOf(client.GET('/v1/operations/lag')),
    answerOf(client.GET('/v1/operations/overdue-deadlines')),
    answerOf(client.GET('/v1/operations/job-queues')),
  ]);
  return { letters, lag, deadlines, queues };
}

/** How a service runs: what could not be handled, how far behind it is, what is overdue, its jobs. */
export const useOperations = (service: ServiceName) =>
  useQuery({
    queryKey: ['operations', service],
    queryFn: () => readAll(service),
    refetchInterval: NEWS_MS,
  });
