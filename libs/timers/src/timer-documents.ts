import type { Collection } from 'mongodb';
import type { Timer } from './timer.js';
import type { OwnedTimer } from './timer-registration.js';

interface WithTimers {
  readonly _id: string;
  readonly timers: readonly Timer[];
}

const FIELDS = { projection: { timers: 1 } } as const;

/** The deadlines of one collection. What stands here decides; Redis only wakes. */
export class TimerDocuments {
  private readonly documents: Collection<WithTimers>;

  constructor(collection: Collection) {
    this.documents = collection as unknown as Collection<WithTimers>;
  }

  /** Creates the index that finds what is due; documents without timers are not in it. */
  async prepare(): Promise<void> {
    await this.documents.createIndex(
      { 'timers.dueAt': 1 },
      { name: 'timers', partialFilterExpression: { 'timers.dueAt': { $exists: true } } },
    );
  }

  /** The timer, unless the state has it no longer. */
  async find(aggregateId: string, timerId: string): Promise<Timer | undefined> {
    const document = await this.documents.findOne({ _id: aggregateId }, FIELDS);
    return document?.timers?.find(({ id }) => id === timerId);
  }

  /** Every timer that was due by `until`, the longest overdue document first. */
  async *due(until: Date): AsyncGenerator<OwnedTimer> {
    const found = this.documents
      .find({ 'timers.dueAt': { $lte: until } }, FIELDS)
      .sort({ 'timers.dueAt': 1 });
    for await (const { _id, timers } of found.batchSize(BATCH))
      for (const timer of timers) if (timer.dueAt <= until) yield { aggregateId: _id, timer };
  }

  /** Every timer due after `from` and by `until`, the soonest document first. */
  async *between(from: Date, until: Date): AsyncGenerator<OwnedTimer> {
    const within = { timers: { $elemMatch: { dueAt: { $gt: from, $lte: until } } } };
    const found = this.documents.find(within, FIELDS).sort({ 'timers.dueAt': 1 });
    for await (const { _id, timers } of found.batchSize(BATCH))
      for (const timer of timers)
        if (timer.dueAt > from && timer.dueAt <= until) yield { aggregateId: _id, timer };
  }
}

const BATCH = 200;
