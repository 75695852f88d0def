import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { evolveProvider, type Provider } from '../domain/provider.js';
import type { ProviderEvent } from '../domain/provider-events.js';

/** How a provider is named and folded; its id is `providerId`. */
export const PROVIDER: AggregateDefinition<Provider, ProviderEvent> = {
  name: 'matching.provider',
  evolve: evolveProvider,
};

/** The providers, each with its history. */
export class Providers extends AggregateStore<Provider, ProviderEvent> {}
