import type { AnyBulkWriteOperation } from 'mongodb';
import { bytesOf, insertOf, updateOf } from './aggregate-change.js';
import type { AggregateChange } from './aggregate-change.js';
import type { AggregateDocument } from './aggregate-document.js';
import type { AggregateDefinition } from './aggregate-definition.js';
import type { AggregateReader, Snapshot } from './aggregate-reader.js';
import {
  AggregateContended,
  AggregateTooLarge,
  AggregateUnavailable,
  CauseReused,
  OutcomeUnknown,
  StaleVersion,
} from './aggregate.errors.js';
import type { AggregateWriter } from './aggregate-writer.js';
import { backOff } from './back-off.js';
import type { Command } from './command.js';
import type { DomainEvent } from './domain-event.js';
import type { EntryReader } from './entry-reader.js';
import { EntryWriter } from './entry-writer.js';
import { genesisHash } from './hash-chain.js';
import type { StoredEntry } from './history-entry.js';
import type { LargeDataStore } from './large-data-store.js';
import { isDatabaseFailure } from './lost-connection.js';
import type { Outcome } from './outcome.js';
import type { StoreLimits } from './store-options.js';

/** Refuses, by throwing, whoever may not know of this aggregate; asked before anything else is said about it. */
export type Admit<S> = (state: S | undefined) => void;

/** What a run needs of its store. */
export interface RunTools<S extends object, E extends DomainEvent> {
  readonly definition: AggregateDefinition<S, E>;
  readonly reader: AggregateReader<S, E>;
  readonly writer: AggregateWriter;
  readonly entryReader: EntryReader;
  readonly largeData: LargeDataStore;
  readonly limits: StoreLimits;
}

/** A guarded write that is ready to be sent. */
export interface PlannedWrite {
  readonly operation: AnyBulkWriteOperation<AggregateDocument>;
  /** About how large it is. */
  readonly bytes: number;
}

/** What a command leads to. */
export interface PlannedOutcome<S> {
  readonly outcome: Outcome<S>;
  /** Absent when there is nothing to store: nothing to do, or done before. */
  readonly write?: PlannedWrite;
}

/** One command on one aggregate, with as many tries as it takes. */
export class CommandRun<S extends object, E extends DomainEvent> {
  private readonly entryWriter: EntryWriter;
  private tried: AggregateChange<S> | undefined;
  private lostConnection: Error | undefined;
  // The entries that the document now holds for this command's cause.
  private kept: readonly StoredEntry[] | undefined;

  constructor(
    private readonly tools: RunTools<S, E>,
    private readonly id: string,
    private readonly command: Command,
    private readonly decide: (state: S | undefined) => readonly E[],
    private readonly admit?: Admit<S>,
  ) {
    this.entryWriter = new EntryWriter(tools.largeData, command);
  }

  /** @throws every AggregateError that a command can meet, and whatever `decide` throws. */
  async outcome(expectNew: boolean): Promise<Outcome<S>> {
    try {
      return await this.attempts(expectNew);
    } finally {
      await this.discardUnused();
    }
  }

  private async attempts(expectNew: boolean): Promise<Outcome<S>> {
    const { largestAttempts, patienceMs } = this.tools.limits;
    const end = performance.now() + patienceMs;
    for (let attempt = 1; attempt <= largestAttempts && performance.now() < end; attempt += 1) {
      if (attempt > 1) await backOff(attempt, 2, this.lostConnection === undefined ? 30 : 1_000);
      const outcome = await this.attempt(expectNew && attempt === 1);
      if (outcome !== undefined) return outcome;
    }
    if (this.lostConnection !== undefined) throw new OutcomeUnknown(this.id, this.lostConnection);
    throw new AggregateContended(this.id, largestAttempts);
  }

  // Undefined: others were faster, or it is not known what became of the write. Look again.
  private async attempt(assumeNew: boolean): Promise<Outcome<S> | undefined> {
    const planned = await this.plan(assumeNew);
    if (planned?.write === undefined) return planned?.outcome;
    return (await this.write(planned.write)) ? planned.outcome : undefined;
  }

  /**
   * Reads and decides, and stores nothing yet: the outcome, and the write that leads to it unless it has been led to
   * already. Undefined: the aggregate could not be read.
   *
   * @throws AggregateUnavailable, StaleVersion, CauseReused, AggregateTooLarge, MalformedData; what `admit` and `decide` throw
   */
  async plan(assumeNew = false): Promise<PlannedOutcome<S> | undefined> {
    const snapshot = assumeNew ? undefined : await this.read();
    if (snapshot === 'unreadable') return undefined;
    this.admit?.(snapshot?.state);
    if (snapshot !== undefined && snapshot.answered.length > 0)
      return { outcome: await this.answerAgain(snapshot) };
    const events = this.decideOn(snapshot);
    if (events.length === 0) return { outcome: this.nothingToDo(snapshot) };
    const change = await this.changeBy(events, snapshot);
    const { id } = this;
    const { state, version, events: added } = change;
    const outcome = { id, state, version, events: added, repeated: false };
    return { outcome, write: this.writeOf(change, snapshot) };
  }

  /** Takes back what was uploaded for a plan that was not carried out; `isStored`: it was. */
  async settle(isStored: boolean): Promise<void> {
    if (isStored) this.kept ??= this.tried?.entries;
    await this.discardUnused();
  }

  private async read(): Promise<Snapshot<S> | undefined | 'unreadable'> {
    try {
      return await this.tools.reader.snapshot(this.id, this.command.cause);
    } catch (error) {
      if (!isDatabaseFailure(error)) throw error;
      if (this.lostConnection === undefined) throw new AggregateUnavailable(this.id, error);
      return 'unreadable';
    }
  }

  private decideOn(snapshot: Snapshot<S> | undefined): readonly E[] {
    const { expectedVersion } = this.command;
    const isStale = expectedVersion !== undefined && expectedVersion !== (snapshot?.version ?? 0);
    if (isStale && snapshot !== undefined) throw new StaleVersion(this.id, expectedVersion, snapshot.version);
    const events = this.decide(snapshot?.state);
    // Of what does not exist, the domain may first say so in its own words.
    if (isStale && events.length > 0) throw new StaleVersion(this.id, expectedVersion, 0);
    return events;
  }

  private async changeBy(
    events: readonly E[],
    snapshot: Snapshot<S> | undefined,
  ): Promise<AggregateChange<S>> {
    const { definition, limits } = this.tools;
    const version = snapshot?.version ?? 0;
    const head = snapshot?.head ?? genesisHash(definition.name, this.id);
    const isCrowded = (snapshot?.bytes ?? 0) > limits.crowdedDocumentBytes;
    const inlineLimit = isCrowded ? limits.crowdedInlineBytes : limits.inlineBytes;
    const written = await this.entryWriter.entriesFor({ id: this.id, version, head }, events, inlineLimit);
    let state = snapshot?.state;
    events.forEach((event, index) => {
      const { at, by } = this.command;
      state = definition.evolve(state, event, { seq: version + index + 1, at, by });
    });
    return { id: this.id, state: state as S, version: version + events.length, ...written };
  }

  private writeOf(change: AggregateChange<S>, snapshot: Snapshot<S> | undefined): PlannedWrite {
    const operation =
      snapshot === undefined
        ? insertOf(change, this.command.at)
        : updateOf(change, snapshot.version, snapshot.state);
    const documentBytes = snapshot?.bytes ?? 0;
    const bytes = bytesOf(operation, change, documentBytes);
    const { largestDocumentBytes } = this.tools.limits;
    if (documentBytes + bytes > largestDocumentBytes)
      throw new AggregateTooLarge(this.id, largestDocumentBytes);
    this.tried = change;
    return { operation, bytes };
  }

  /** @returns whether the change is stored; false when it is not, or not known to be. */
  private async write({ operation, bytes }: PlannedWrite): Promise<boolean> {
    const fate = await this.tools.writer.write(this.id, operation, bytes);
    if (typeof fate === 'object') this.lostConnection = fate.unknown;
    if (fate === 'stored') this.kept = this.tried?.entries;
    return fate === 'stored';
  }

  private async answerAgain(snapshot: Snapshot<S>): Promise<Outcome<S>> {
    const { id, command, tools } = this;
    const last = snapshot.answered.at(-1) as StoredEntry;
    if (last.fingerprint !== command.fingerprint) throw new CauseReused(id, command.cause);
    const isLatest = last.seq === snapshot.version;
    const state = isLatest ? snapshot.state : await tools.reader.stateAt(id, last.seq);
    const events = await tools.entryReader.resolveAll(snapshot.answered);
    this.kept = snapshot.answered;
    // After a lost connection the cause found may be our own write: then it is this command's first answer.
    const isOurs = this.lostConnection !== undefined && this.tried?.entries.at(-1)?.hash === last.hash;
    return { id, state, version: last.seq, events, repeated: !isOurs };
  }

  private nothingToDo(snapshot: Snapshot<S> | undefined): Outcome<S> {
    const { state, version = 0 } = snapshot ?? {};
    return { id: this.id, state: state as S, version, events: [], repeated: false };
  }

  // While it is not known what is stored, nothing is taken back.
  private async discardUnused(): Promise<void> {
    if (this.kept !== undefined) await this.entryWriter.discardAllBut(this.kept);
    else if (this.lostConnection === undefined) await this.entryWriter.discardAllBut([]);
  }
}
