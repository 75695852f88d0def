import { setTimeout as after } from 'node:timers/promises';
import type { MongoClient } from 'mongodb';
import type { Transfer, TransferOrder } from '../domain/transfer.js';
import type { LedgerCollections } from './ledger-collections.js';
import { LedgerUnavailable } from './ledger-unavailable.errors.js';
import { isWorthRetrying } from './retryable.js';
import { RememberedBooks } from './remembered-books.js';
import { StalledWriters } from './stalled-writers.js';
import { bookGroup } from './transfer-group.js';
import type { OrderResult } from './transfer-group.js';
import { WriterSession } from './writer-session.js';

interface Pending {
  readonly order: TransferOrder;
  readonly resolve: (transfer: Transfer) => void;
  readonly reject: (reason: unknown) => void;
}

const DURABLE = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', j: true },
  readPreference: 'primary',
} as const;
const LARGEST_GROUP = 200;
const LARGEST_ATTEMPTS = 20;

/**
 * The ledger in MongoDB. Orders that arrive while a transaction is under way share the next one; a group that
 * meets a conflict, or whose outcome is unknown, is booked again, which is safe because a reference books once.
 */
export class MongoLedger {
  private waiting: Pending[] = [];
  private writing = false;
  private readonly session: WriterSession;
  private readonly books = new RememberedBooks();

  constructor(
    private readonly client: MongoClient,
    private readonly collections: LedgerCollections,
  ) {
    this.session = new WriterSession(client, collections);
  }

  /**
   * Books a transfer durably, or returns the one that its reference booked before.
   *
   * @throws InsufficientFunds, UnbalancedTransfer, HoldNotOpen, NotReversible, ReferenceReused; LedgerUnavailable
   * when it is not known whether it was booked: ask again with the same reference.
   */
  book(order: TransferOrder): Promise<Transfer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ order, resolve, reject });
      if (!this.writing) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.writing = true;
    // Whatever is asked for in this turn of the event loop shares the first group.
    await Promise.resolve();
    while (this.waiting.length > 0) await this.settle(this.waiting.splice(0, LARGEST_GROUP));
    this.writing = false;
  }

  private async settle(group: readonly Pending[]): Promise<void> {
    try {
      const results = await this.booked(group.map(({ order }) => order));
      group.forEach(({ resolve, reject }, index) => {
        const result = results[index] as OrderResult;
        if ('transfer' in result) resolve(result.transfer);
        else reject(result.refused);
      });
    } catch (error) {
      const unavailable = new LedgerUnavailable(error);
      for (const { reject } of group) reject(unavailable);
    }
  }

  private async booked(orders: readonly TransferOrder[]): Promise<readonly OrderResult[]> {
    const fundIds = [...new Set(orders.map(({ fundId }) => fundId))];
    const stalled = new StalledWriters(this.client, this.collections, fundIds, this.session.id);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.inTransaction(orders);
      } catch (error) {
        if (attempt === LARGEST_ATTEMPTS || !isWorthRetrying(error)) throw error;
        await after(Math.random() * Math.min(500, 2 ** attempt));
        // Whether another writer can be helped out of the way makes no difference to this error.
        await stalled.endIfStalled().catch(() => 0);
      }
    }
  }

  private async inTransaction(orders: readonly TransferOrder[]): Promise<readonly OrderResult[]> {
    const session = await this.session.open();
    try {
      session.startTransaction(DURABLE);
      const results = await bookGroup(this.collections, orders, session, this.books);
      await session.commitTransaction();
      return results;
    } catch (error) {
      this.books.forget();
      if (session.inTransaction()) await session.abortTransaction().catch(() => undefined);
      throw error;
    }
  }
}
