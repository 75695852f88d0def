import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { evolveRequest } from '../domain/evolve/evolve-request.js';
import type { RequestFact } from '../domain/request-facts.js';
import type { RequestState } from '../domain/request-state.js';

/** Where requests are kept, each with its history. */
export class Requests extends AggregateStore<RequestState, RequestFact> {}

export const REQUEST: AggregateDefinition<RequestState, RequestFact> = {
  name: 'intake.request',
  evolve: evolveRequest,
};

export const REQUESTS_COLLECTION = 'requests';
