import { setImmediate as afterThisTurn } from 'node:timers/promises';
import { MongoBulkWriteError } from 'mongodb';
import type { AnyBulkWriteOperation, Collection, Document, WriteError } from 'mongodb';
import { isDatabaseFailure } from './lost-connection.js';

/** What became of one write. After `unknown` it may or may not be stored: read again before answering. */
export type WriteResult =
  | { readonly kind: 'stored' }
  | { readonly kind: 'refused'; readonly error: WriteError }
  /** The driver could not encode it; nothing was sent. */
  | { readonly kind: 'unsendable'; readonly error: Error }
  | { readonly kind: 'unknown'; readonly error: Error };

export interface GroupCommitOptions {
  /** Writes in one group. */
  readonly largestGroup?: number;
  readonly largestGroupBytes?: number;
}

interface Pending<T extends Document> {
  readonly write: AnyBulkWriteOperation<T>;
  readonly bytes: number;
  readonly settle: (result: WriteResult) => void;
}

const STORED: WriteResult = { kind: 'stored' };

/**
 * Lets writes that arrive together, or while another write is under way, share the next journaled,
 * majority-acknowledged round trip. Each caller waits for, and gets, the result of its own write.
 *
 * A guarded update must be an upsert on `{ _id, version }`: when the version is stale, the upsert collides
 * with the existing `_id`, and the collision (E11000) is reported for that one write.
 */
export class GroupCommit<T extends Document> {
  private readonly waiting: Pending<T>[] = [];
  private writing = false;
  private readonly largestGroup: number;
  private readonly largestGroupBytes: number;

  constructor(
    private readonly collection: Collection<T>,
    options: GroupCommitOptions = {},
  ) {
    this.largestGroup = options.largestGroup ?? 256;
    this.largestGroupBytes = options.largestGroupBytes ?? 8 * 1024 * 1024;
  }

  /** Never rejects: what went wrong is in the result. `bytes` is about the write's size. */
  commit(write: AnyBulkWriteOperation<T>, bytes: number): Promise<WriteResult> {
    return new Promise((settle) => {
      this.waiting.push({ write, bytes, settle });
      if (!this.writing) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.writing = true;
    // Whatever else this turn of the event loop brings (a burst of requests) leaves with the first group.
    await afterThisTurn();
    while (this.waiting.length > 0) await this.writeGroup(this.nextGroup());
    this.writing = false;
  }

  private nextGroup(): Pending<T>[] {
    let bytes = 0;
    let count = 0;
    for (const pending of this.waiting) {
      bytes += pending.bytes;
      if (count > 0 && (count === this.largestGroup || bytes > this.largestGroupBytes)) break;
      count += 1;
    }
    return this.waiting.splice(0, count);
  }

  private async writeGroup(group: readonly Pending<T>[]): Promise<void> {
    try {
      await this.collection.bulkWrite(
        group.map((pending) => pending.write),
        { ordered: false, ignoreUndefined: true, writeConcern: { w: 'majority', journal: true } },
      );
      for (const pending of group) pending.settle(STORED);
    } catch (error) {
      if (isDatabaseFailure(error)) settleEach(group, error);
      else await this.writeAlone(group, error as Error);
    }
  }

  // The driver could not even encode the group, on account of one write: the others must not suffer for it.
  private async writeAlone(group: readonly Pending<T>[], error: Error): Promise<void> {
    const [only] = group;
    if (group.length === 1) only?.settle({ kind: 'unsendable', error });
    else for (const pending of group) await this.writeGroup([pending]);
  }
}

function settleEach<T extends Document>(group: readonly Pending<T>[], error: Error): void {
  const refused = new Map(writeErrorsOf(error).map((writeError) => [writeError.index, writeError]));
  const others: WriteResult = accountsForAll(error, group.length) ? STORED : { kind: 'unknown', error };
  group.forEach((pending, index) => {
    const writeError = refused.get(index);
    pending.settle(writeError === undefined ? others : { kind: 'refused', error: writeError });
  });
}

const writeErrorsOf = (error: Error): WriteError[] =>
  error instanceof MongoBulkWriteError ? [error.writeErrors].flat() : [];

// Only when the server has answered for every write, and durably, are those without an error stored.
function accountsForAll(error: Error, count: number): boolean {
  if (!(error instanceof MongoBulkWriteError) || error.result.getWriteConcernError() !== undefined)
    return false;
  const done = error.insertedCount + error.matchedCount + error.upsertedCount + error.deletedCount;
  return done + writeErrorsOf(error).length === count;
}
