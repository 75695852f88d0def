import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import type { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { Command } from '@hub/aggregate/command.js';
import type { DomainEvent } from '@hub/aggregate/domain-event.js';
import { RequestClearedV1, type RequestClearedV1Payload } from '@hub/contracts/intake/request-cleared.v1.js';
import { realSizedRequest } from '../load/real-sized-request.js';

/** The aggregates whose histories are relayed: as many cleared events as one wants, each with a whole request in it. */
export const SOURCE: AggregateDefinition<{ cleared: number }, DomainEvent> = {
  name: 'intake.request',
  evolve: (state) => ({ cleared: (state?.cleared ?? 0) + 1 }),
};

/** The effect: an aggregate for each source aggregate that notes every event once. */
export const NOTES: AggregateDefinition<{ noted: number; lastNoted: string }, DomainEvent> = {
  name: 'bench.notes',
  evolve: (state, event) => ({
    noted: (state?.noted ?? 0) + 1,
    lastNoted: (event.data as { title: string }).title,
  }),
};

export type Notes = AggregateStore<{ noted: number; lastNoted: string }, DomainEvent>;

/** The store write of both sides. */
export const note = (notes: Notes, id: string, command: Command, { title }: { readonly title: string }) =>
  notes.execute(id, command, () => [{ type: 'bench.notes.noted.v1', data: { title } }]);

/** A cleared event of about 2 kB. */
export function cleared(requestId: string): {
  readonly type: string;
  readonly data: RequestClearedV1Payload;
} {
  const { title, summary, requestingStates, needItems, urgency, cooperationKinds, structuralFactors } =
    realSizedRequest('MKD') as unknown as RequestClearedV1Payload;
  const at = '2026-03-02T09:00:00.000Z';
  const content = {
    title,
    summary,
    requestingStates,
    needItems,
    urgency,
    cooperationKinds,
    structuralFactors,
  };
  return { type: RequestClearedV1.type, data: { requestId, ...content, submittedAt: at, clearedAt: at } };
}

/** How much is waiting when the clock starts. */
export interface Backlog {
  readonly round: number;
  readonly aggregates: number;
  readonly eventsEach: number;
}

/** The aggregates of a round. */
export const idsOf = ({ round, aggregates }: Backlog): string[] =>
  Array.from({ length: aggregates }, (_, index) => `r${round}-${index}`);
