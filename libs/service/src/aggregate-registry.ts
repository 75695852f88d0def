import { Injectable, type Type } from '@nestjs/common';
import type { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import type { DomainEvent } from '@hub/aggregate/domain-event.js';
import type { RelaySource } from '@hub/messaging/relay/committed-change.js';
import type { Timer } from '@hub/timers/timer.js';
import type { Collection } from 'mongodb';

/** A store as the service sees it, whatever its state and events are. */
export type AnyAggregateStore = AggregateStore<object, DomainEvent>;

/** The use case that does what a due timer of an aggregate is for. */
export interface FiresTimers {
  execute(aggregateId: string, timer: Timer): Promise<unknown>;
}

/** One kind of aggregate this service keeps. */
export interface RegisteredAggregate {
  /** E.g. `intake.request`; also the topic of its events. */
  readonly name: string;
  readonly collection: Collection;
  readonly store: AnyAggregateStore;
  /** Set when the aggregate has timers. */
  readonly fireTimer?: Type<FiresTimers>;
}

/** Every kind of aggregate the modules of this service have declared: what is prepared, relayed and timed. */
@Injectable()
export class AggregateRegistry {
  private readonly aggregates = new Map<string, RegisteredAggregate>();
  private readonly others: RelaySource[] = [];

  add(aggregate: RegisteredAggregate): void {
    if (this.aggregates.has(aggregate.name)) throw new Error(`${aggregate.name} is declared twice.`);
    this.aggregates.set(aggregate.name, aggregate);
  }

  /** Has the histories of a collection relayed that no aggregate store writes, such as a ledger's transfers. */
  addRelayed(source: RelaySource): void {
    this.others.push(source);
  }

  get all(): readonly RegisteredAggregate[] {
    return [...this.aggregates.values()];
  }

  /** What the relay follows. */
  get relayed(): readonly RelaySource[] {
    const own = this.all.map(({ name, collection }) => ({
      collection: collection.collectionName,
      source: name,
    }));
    return [...own, ...this.others];
  }
}
