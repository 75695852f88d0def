import { type DynamicModule, type InjectionToken, Module, type Provider, type Type } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { DomainEvent } from '@hub/aggregate/domain-event.js';
import type { AggregateStoreOptions } from '@hub/aggregate/store-options.js';
import type { Connection } from 'mongoose';
import type { Collection } from 'mongodb';
import { AggregateRegistry, type AnyAggregateStore, type FiresTimers } from './aggregate-registry.js';

type StoreClass<S extends object, E extends DomainEvent> = new (
  collection: Collection,
  definition: AggregateDefinition<S, E>,
  options?: AggregateStoreOptions,
) => AggregateStore<S, E>;

/** How a module declares one kind of aggregate. */
export interface AggregateDeclaration<S extends object = never, E extends DomainEvent = never> {
  /** A subclass of AggregateStore, which is then injected by its class; or any other token. */
  readonly store: StoreClass<S, E> | string | symbol;
  readonly definition: AggregateDefinition<S, E>;
  readonly collection: string;
  readonly options?: AggregateStoreOptions;
  /** The use case that fires the aggregate's timers, when it has any; a provider of the same module. */
  readonly fireTimer?: Type<FiresTimers>;
}

/** Type-checks one {@link AggregateDeclaration} and forgets its types, so that several can stand in one list. */
export const aggregate = <S extends object, E extends DomainEvent>(
  declaration: AggregateDeclaration<S, E>,
): AggregateDeclaration => declaration as unknown as AggregateDeclaration;

/** Provides aggregate stores; `runService` prepares them, relays their events and keeps their timers. */
@Module({})
export class ServiceModule {
  static forAggregates(declarations: readonly AggregateDeclaration[]): DynamicModule {
    const providers = declarations.map(storeProvider);
    return {
      module: ServiceModule,
      providers,
      exports: declarations.map(({ store }) => store as InjectionToken),
    };
  }
}

const storeProvider = ({
  store,
  definition,
  collection,
  options,
  fireTimer,
}: AggregateDeclaration): Provider => ({
  provide: store as InjectionToken,
  inject: [getConnectionToken(), AggregateRegistry],
  useFactory: (connection: Connection, registry: AggregateRegistry): AnyAggregateStore => {
    // The driver's own collection: mongoose would cast and reorder what the store writes.
    const documents = connection
      .getClient()
      .db(connection.name)
      .collection(collection) as unknown as Collection;
    const type = (typeof store === 'function' ? store : AggregateStore) as unknown as StoreClass<
      object,
      DomainEvent
    >;
    const made = new type(
      documents,
      definition as unknown as AggregateDefinition<object, DomainEvent>,
      options,
    );
    registry.add({
      name: definition.name,
      collection: documents,
      store: made,
      ...(fireTimer === undefined ? {} : { fireTimer }),
    });
    return made;
  },
});
