import type { Collection } from 'mongodb';
import type { Timer } from './timer.js';
import type { OwnedTimer } from './timer-registration.js';

interface WithTimers {
  readonly _id: string;
  readonly timers: readonly Timer[];
}

const INDEX = 'timers';
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
      { name: INDEX, partialFilterExpression: { 'timers.dueAt': { $exists: true } } },
    );
  }

  /** Is the index there? Collections of what has no timers have none. */
  isPrepared(): Promise<boolean> {
    return this.documents.indexExists(INDEX);
  }

  /** The timer, unless the state has it no longer. */
  async find(aggregateId: string, timerId: string): Promise<Timer | undefined> {
    const document = await this.documents.findOne({ _id: aggregateId }, FIELDS);
    return document?.timers?.find(({ id }) => id === timerId);
  }

  /**
   * Every timer due by `until`, overdue ones included; the document with the oldest comes first. That is the index's own
   * order: MongoDB would not trust it for an array and sort all that is due in memory, so it is not asked to sort.
   */
  async *due(until: Date): AsyncGenerator<OwnedTimer> {
    const found = this.documents.find({ 'timers.dueAt': { $lte: until } }, FIELDS).hint(INDEX);
    for await (const { _id, timers } of found.batchSize(BATCH))
      for (const timer of timers) if (timer.dueAt <= until) yield { aggregateId: _id, timer };
  }
}

const BATCH = 200;
