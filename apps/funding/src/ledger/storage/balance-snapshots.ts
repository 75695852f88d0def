import type { AnyBulkWriteOperation } from 'mongodb';
import type { Account } from '../domain/account.js';
import { AccountSheet } from '../domain/account-sheet.js';
import type { LedgerCollections } from './ledger-collections.js';
import { transferOf } from './ledger-documents.js';
import type { SnapshotDocument, TransferDocument } from './ledger-documents.js';

const ACCOUNTS_A_PART = 5_000;
const LEAST_BETWEEN = 1_000;

/**
 * Balances as any transfer left them: those kept at one before it, and the transfers since. They are computed from the
 * transfers alone, which never change, so that whoever takes a snapshot writes the same.
 */
export class BalanceSnapshots {
  constructor(private readonly collections: Pick<LedgerCollections, 'transfers' | 'snapshots' | 'chains'>) {}

  /** All accounts that had been posted to, right after transfer `seq` of a fund. */
  async balancesAt(fundId: string, seq: number): Promise<readonly Account[]> {
    const from = await this.latest(fundId, seq);
    const sheet = new AccountSheet(await this.accountsOf(fundId, from));
    await this.replay(sheet, fundId, from, seq);
    return sheet.all();
  }

  /**
   * Takes the snapshots that are due: one whenever 1,000 transfers have been booked since the last one, or as many as
   * there are accounts when those are more, so that snapshots take no more room than transfers.
   *
   * @returns how many were taken
   */
  async takeDue(fundId: string): Promise<number> {
    const end = (await this.collections.chains.findOne({ _id: fundId }))?.seq ?? 0;
    let from = await this.latest(fundId, end);
    if (end - from < LEAST_BETWEEN) return 0;
    const sheet = new AccountSheet(await this.accountsOf(fundId, from));
    let taken = 0;
    for (;;) {
      const to = from + Math.max(LEAST_BETWEEN, sheet.all().length);
      if (to > end) return taken;
      await this.replay(sheet, fundId, from, to);
      await this.store(fundId, to, sheet.all());
      from = to;
      taken += 1;
    }
  }

  // The first part is written last, so a snapshot that has it is whole.
  private async latest(fundId: string, seq: number): Promise<number> {
    const found = await this.collections.snapshots.findOne(
      { fundId, part: 0, seq: { $lte: seq } },
      { sort: { seq: -1 }, projection: { seq: 1 } },
    );
    return found?.seq ?? 0;
  }

  private async accountsOf(fundId: string, seq: number): Promise<readonly Account[]> {
    if (seq === 0) return [];
    const parts = await this.collections.snapshots.find({ fundId, seq }).sort({ part: 1 }).toArray();
    return parts.flatMap(({ accounts }) => accounts);
  }

  private async replay(sheet: AccountSheet, fundId: string, after: number, through: number): Promise<void> {
    const between = this.collections.transfers
      .find({ fundId, seq: { $gt: after, $lte: through } }, { projection: { fundId: 1, kind: 1, lines: 1 } })
      .sort({ seq: 1 })
      .batchSize(LEAST_BETWEEN);
    for await (const document of between) sheet.apply(transferOf(document as TransferDocument));
  }

  private async store(fundId: string, seq: number, accounts: readonly Account[]): Promise<void> {
    const parts = Math.max(1, Math.ceil(accounts.length / ACCOUNTS_A_PART));
    const writes = Array.from({ length: parts }, (_, part): AnyBulkWriteOperation<SnapshotDocument> => {
      const own = accounts.slice(part * ACCOUNTS_A_PART, (part + 1) * ACCOUNTS_A_PART);
      const replacement = { fundId, seq, part, parts, accounts: own };
      return {
        replaceOne: {
          filter: { _id: `${fundId}/${String(seq)}/${String(part)}` },
          replacement,
          upsert: true,
        },
      };
    });
    await this.collections.snapshots.bulkWrite(writes.reverse(), { ordered: true });
  }
}
