import { Injectable } from '@nestjs/common';
import type { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { DomainEvent } from '@hub/aggregate/domain-event.js';
import type { Collection } from 'mongodb';

/** A store as the service sees it, whatever its state and events are. */
export type AnyAggregateStore = AggregateStore<object, DomainEvent>;

/** One kind of aggregate this service keeps. */
export interface RegisteredAggregate {
  /** E.g. `intake.request`; also the topic of its events. */
  readonly name: string;
  readonly collection: Collection;
  readonly store: AnyAggregateStore;
}

/** Every kind of aggregate the modules of this service have declared: what is prepared, relayed and timed. */
@Injectable()
export class AggregateRegistry {
  private readonly registered = new Map<string, RegisteredAggregate>();

  add(aggregate: RegisteredAggregate): void {
    if (this.registered.has(aggregate.name)) throw new Error(`${aggregate.name} is declared twice.`);
    this.registered.set(aggregate.name, aggregate);
  }

  get all(): readonly RegisteredAggregate[] {
    return [...this.registered.values()];
  }
}
