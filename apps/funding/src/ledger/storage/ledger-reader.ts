import type { Filter, MongoClient } from 'mongodb';
import type { Account, AccountName } from '../domain/account.js';
import { BalanceSnapshots } from './balance-snapshots.js';
import type { Transfer } from '../domain/transfer.js';
import { ALL_CHAINS } from './ledger-collections.js';
import type { LedgerCollections } from './ledger-collections.js';
import { transferOf } from './ledger-documents.js';
import type { AccountDocument, TransferDocument } from './ledger-documents.js';
import { verifyLedger } from './ledger-verifier.js';
import type { VerificationReport } from './ledger-verifier.js';

/** Which of a fund's transfers: booked for one aggregate, with a line in one of these accounts, through a day. */
export interface TransferFilter {
  readonly fundId: string;
  readonly bookedFor?: string;
  readonly account?: readonly AccountName[];
  /** `YYYY-MM-DD` */
  readonly asOfOn?: string;
}

/** Reads balances and transfers. */
export class LedgerReader {
  private readonly snapshots: BalanceSnapshots;

  constructor(
    private readonly client: MongoClient,
    private readonly collections: LedgerCollections,
  ) {
    this.snapshots = new BalanceSnapshots(collections);
  }

  /** All accounts of a fund, by name and part. */
  accountsOf(fundId: string): Promise<readonly AccountDocument[]> {
    return this.collections.accounts.find({ fundId }).sort({ _id: 1 }).toArray();
  }

  /**
   * All accounts of a fund as they stood at the end of a day, `YYYY-MM-DD`: what was booked through that day. For a day
   * that is closed the answer never changes. None when nothing had been booked.
   */
  async balancesAsOf(fundId: string, on: string): Promise<readonly Account[]> {
    const last = await this.lastSeqOf(fundId, on);
    return last === 0 ? [] : this.snapshots.balancesAt(fundId, last);
  }

  /** The last transfer in the books through the end of a day; 0 when there is none. */
  private async lastSeqOf(fundId: string, on: string): Promise<number> {
    const last = await this.collections.transfers.findOne(
      { fundId, bookedOn: { $lte: on } },
      { sort: { bookedOn: -1, seq: -1 }, projection: { seq: 1 } },
    );
    return last?.seq ?? 0;
  }

  /** The pools of a fund's unallocated money, with what each can give. */
  async poolsOf(fundId: string, currency: string): Promise<ReadonlyMap<string, bigint>> {
    const found = await this.collections.accounts.find({ fundId, currency, name: 'unallocated' }).toArray();
    return new Map(found.map(({ part = '', available }) => [part, available]));
  }

  /** Accounts of these names, and of these parts if any are named, that are not empty. */
  nonEmpty(
    fundId: string,
    names: readonly AccountName[],
    parts?: readonly string[],
  ): Promise<readonly AccountDocument[]> {
    return this.collections.accounts
      .find({
        fundId,
        name: { $in: [...names] },
        ...(parts === undefined ? {} : { part: { $in: [...parts] } }),
        $or: [{ balance: { $ne: 0n } }, { held: { $ne: 0n } }, { incoming: { $ne: 0n } }],
      })
      .toArray();
  }

  /** A fund's transfers, all or those that a filter leaves, newest first, before `beforeSeq`. */
  async transfers(
    { fundId, bookedFor, account, asOfOn }: TransferFilter,
    beforeSeq: number | undefined,
    limit: number,
  ): Promise<readonly TransferDocument[]> {
    // Later books come later in the chain, so that a day is a place in it.
    const through = asOfOn === undefined ? undefined : await this.lastSeqOf(fundId, asOfOn);
    const seq = {
      ...(beforeSeq !== undefined && { $lt: beforeSeq }),
      ...(through !== undefined && { $lte: through }),
    };
    const filter: Filter<TransferDocument> = {
      fundId,
      ...(Object.keys(seq).length > 0 && { seq }),
      ...(account !== undefined && { 'lines.name': { $in: account } }),
      // A reference begins with the aggregate's id and a slash; "0" comes after "/".
      ...(bookedFor === undefined ? {} : { _id: { $gte: `${bookedFor}/`, $lt: `${bookedFor}0` } }),
    };
    return this.collections.transfers.find(filter).sort({ seq: -1 }).limit(limit).toArray();
  }

  /** A transfer by its reference. */
  async transfer(reference: string): Promise<Transfer | undefined> {
    const found = await this.collections.transfers.findOne({ _id: reference });
    return found === null ? undefined : transferOf(found);
  }

  /** The funds that have a ledger. */
  async funds(): Promise<readonly string[]> {
    const chains = await this.collections.chains.find(ALL_CHAINS, { projection: { _id: 1 } }).toArray();
    return chains.map(({ _id }) => _id);
  }

  /** Replays a fund's transfers and compares. */
  verify(fundId: string): Promise<VerificationReport> {
    return verifyLedger(this.client, this.collections, fundId);
  }
}
