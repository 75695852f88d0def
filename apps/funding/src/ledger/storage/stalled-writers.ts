import { Binary } from 'mongodb';
import type { MongoClient } from 'mongodb';
import type { LedgerCollections } from './ledger-collections.js';

const STALLED_MS = 1_500;

/**
 * Ends transactions that hold up a fund: a process that was killed amid one keeps its locks until the server gives the
 * transaction up, after a minute unless told otherwise. Who has tried in vain for 1.5 s, while no other writer got
 * further, ends the open transactions of all other writers. One that is alive after all books its group again.
 */
export class StalledWriters {
  private seen: string | undefined;
  private unchangedSinceMs = -Infinity;

  constructor(
    private readonly client: MongoClient,
    private readonly collections: LedgerCollections,
    private readonly fundIds: readonly string[],
    private readonly ownSession: string,
  ) {}

  /** Called after each try that failed. @returns the number of sessions whose transactions were ended */
  async endIfStalled(): Promise<number> {
    if (performance.now() - this.unchangedSinceMs < STALLED_MS) return 0;
    const chains = await this.collections.chains.find({ _id: { $in: [...this.fundIds] } }).toArray();
    const ends = chains.map(({ _id, seq }) => `${_id}:${String(seq)}`).join();
    if (ends !== this.seen) {
      this.seen = ends;
      this.unchangedSinceMs = performance.now();
      return 0;
    }
    this.unchangedSinceMs = performance.now();
    return this.endOthers();
  }

  private async endOthers(): Promise<number> {
    const others = await this.collections.writers.find({ _id: { $ne: this.ownSession } }).toArray();
    const sessions = others.map(({ _id }) => ({
      id: new Binary(Buffer.from(_id, 'hex'), Binary.SUBTYPE_UUID),
    }));
    if (sessions.length > 0) await this.client.db('admin').command({ killSessions: sessions });
    return sessions.length;
  }
}
