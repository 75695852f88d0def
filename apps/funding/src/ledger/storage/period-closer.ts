import type { ClientSession, MongoClient } from 'mongodb';
import { dayOf } from '../domain/booking-day.js';
import { NothingToClose, PeriodNotOver, PeriodsOutOfOrder } from '../domain/period.errors.js';
import type { Grounds } from '../domain/transfer.js';
import type { LedgerCollections } from './ledger-collections.js';
import type { ClosingDocument } from './ledger-documents.js';
import { genesisHash } from './transfer-hash.js';

const DURABLE = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', j: true },
  readPreference: 'primary',
} as const;

/** Closes a fund's books through a day. What comes late is booked on the first day that is open. */
export class PeriodCloser {
  constructor(
    private readonly client: MongoClient,
    private readonly collections: LedgerCollections,
  ) {}

  /**
   * Closes, once: a repeat gets the closing of the first time.
   *
   * @throws PeriodNotOver, PeriodsOutOfOrder, NothingToClose
   */
  async close(
    fundId: string,
    throughOn: string,
    { at, by }: Pick<Grounds, 'at' | 'by'>,
  ): Promise<ClosingDocument> {
    if (throughOn >= dayOf(at)) throw new PeriodNotOver(throughOn);
    return this.client.withSession((session) =>
      session.withTransaction(() => this.closed({ fundId, throughOn, closedAt: at, by }, session), DURABLE),
    );
  }

  /** A fund's closings, the latest first. */
  of(fundId: string): Promise<readonly ClosingDocument[]> {
    return this.collections.closings.find({ fundId }).sort({ throughOn: -1 }).toArray();
  }

  private async closed(
    wish: Omit<ClosingDocument, '_id' | 'seq' | 'hash'>,
    session: ClientSession,
  ): Promise<ClosingDocument> {
    const { chains, closings, transfers } = this.collections;
    const { fundId, throughOn } = wish;
    const _id = `${fundId}/${throughOn}`;
    const before = await closings.findOne({ _id }, { session });
    if (before !== null) return before;
    const chain = await chains.findOne({ _id: fundId }, { session });
    if (chain === null) throw new NothingToClose(fundId);
    const { closedThroughOn } = chain;
    if (closedThroughOn !== undefined && throughOn < closedThroughOn)
      throw new PeriodsOutOfOrder(throughOn, closedThroughOn);
    const last = await transfers.findOne(
      { fundId, bookedOn: { $lte: throughOn } },
      { session, sort: { bookedOn: -1, seq: -1 } },
    );
    const closing = { _id, ...wish, seq: last?.seq ?? 0, hash: last?.hash ?? genesisHash(fundId) };
    await closings.insertOne(closing, { session });
    // Who books at the same moment meets this write, and books again on an open day.
    await chains.updateOne({ _id: fundId }, { $set: { closedThroughOn: throughOn } }, { session });
    return closing;
  }
}
