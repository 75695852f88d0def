import { Logger } from '@nestjs/common';
import type { Collection, Document } from 'mongodb';
import type { AggregateDefinition } from './aggregate-definition.js';
import type { AggregateDocument } from './aggregate-document.js';
import { AggregateReader } from './aggregate-reader.js';
import type { Loaded } from './aggregate-reader.js';
import { AggregateWriter } from './aggregate-writer.js';
import type { Command } from './command.js';
import { CommandRun } from './command-run.js';
import type { Admit, RunTools } from './command-run.js';
import type { DomainEvent } from './domain-event.js';
import { EntryReader } from './entry-reader.js';
import type { HistoryEntry } from './history-entry.js';
import { Lanes } from './lanes.js';
import { LargeDataStore } from './large-data-store.js';
import type { Outcome } from './outcome.js';
import { prepareCollection } from './prepare-collection.js';
import { DEFAULT_LIMITS } from './store-options.js';
import type { AggregateStoreOptions } from './store-options.js';
import { TogetherRun, type Step } from './together-run.js';

/** Keeps one kind of aggregate: each is one document with its state and its whole history. */
export class AggregateStore<S extends object, E extends DomainEvent> {
  private readonly logger = new Logger(AggregateStore.name);
  private readonly tools: RunTools<S, E>;
  private readonly documents: Collection<AggregateDocument>;
  private readonly lanes = new Lanes();
  private readonly listeners: ((outcome: Outcome<S>) => void)[] = [];

  /** `collection` must be the driver's own, not a mongoose model: the relay relies on how this store writes. */
  constructor(
    private readonly collection: Collection,
    private readonly definition: AggregateDefinition<S, E>,
    options: AggregateStoreOptions = {},
  ) {
    const documents = (this.documents = collection as unknown as Collection<AggregateDocument>);
    const largeData = options.largeData ?? new LargeDataStore(collection.db);
    const entryReader = new EntryReader(largeData);
    this.tools = {
      definition,
      largeData,
      entryReader,
      reader: new AggregateReader(documents, definition, entryReader),
      writer: new AggregateWriter(documents, options.groupCommit),
      limits: { ...DEFAULT_LIMITS, ...options.limits },
    };
  }

  /**
   * Runs a command: asks `decide` for the events and stores them with the new state in one guarded write.
   * `decide` is pure, since it runs again on the fresh state whenever another change came first. A cause that is
   * already in the history is answered as it was the first time. With `expectNew` the first try does not read.
   * `admit` throws what whoever may not know of the aggregate is told, before a stale version or a repeat shows it.
   *
   * @throws CauseReused, StaleVersion, AggregateTooLarge, MalformedData, UniquenessViolated; transient:
   * AggregateContended, AggregateUnavailable, OutcomeUnknown; and whatever `admit` and `decide` throw.
   */
  async execute(
    id: string,
    command: Command,
    decide: (state: S | undefined) => readonly E[],
    options: { readonly expectNew?: boolean; readonly admit?: Admit<S> } = {},
  ): Promise<Outcome<S>> {
    const run = new CommandRun(this.tools, id, command, decide, options.admit);
    const outcome = await this.lanes.run(id, (waited) => run.outcome(options.expectNew === true && !waited));
    if (outcome.repeated) command.onRepeat?.();
    else if (outcome.events.length > 0) this.announce(outcome);
    return outcome;
  }

  /**
   * Runs commands on several aggregates, each at most once, so that all are stored or none. A repeat of the same commands
   * is answered as the first time, save that a command which had nothing to do then has version 0 and no state.
   *
   * @throws TogetherRefused with the refusal of each command that `decide` or its version refused; AggregateContended,
   * AggregateUnavailable, OutcomeUnknown
   */
  async executeTogether(steps: readonly Step<S, E>[]): Promise<readonly Outcome<S>[]> {
    const outcomes = await new TogetherRun(this.tools, this.documents, steps).outcomes();
    for (const outcome of outcomes)
      if (outcome.events.length > 0 && !outcome.repeated) this.announce(outcome);
    return outcomes;
  }

  /** The state and version, without the history; undefined when there is no such aggregate. */
  load(id: string): Promise<Loaded<S> | undefined> {
    return this.tools.reader.load(id);
  }

  /**
   * All entries, oldest first; none when there is no such aggregate.
   *
   * @throws LargeDataNotFound, LargeDataErased, LargeDataDamaged
   */
  history(id: string): Promise<readonly HistoryEntry[]> {
    return this.tools.reader.history(id);
  }

  /** Creates the collection, its validator and its indexes, or brings them up to date. Safe to repeat. */
  prepare(): Promise<void> {
    return prepareCollection<Document>(this.collection, this.definition.indexes);
  }

  /** `listener` hears of every new change after it is stored; best effort, and its failure is only logged. */
  onCommitted(listener: (outcome: Outcome<S>) => void): void {
    this.listeners.push(listener);
  }

  private announce(outcome: Outcome<S>): void {
    for (const listener of this.listeners) {
      try {
        listener(outcome);
      } catch (error) {
        this.logger.error({ msg: 'A listener of committed changes failed', id: outcome.id, error });
      }
    }
  }
}
