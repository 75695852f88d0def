import type { ClientSession, MongoClient } from 'mongodb';
import { accountId, available } from '../domain/account.js';
import { WorkingSet } from '../domain/working-set.js';
import type { LedgerCollections } from './ledger-collections.js';
import { transferOf } from './ledger-documents.js';
import type { AccountDocument, TransferDocument } from './ledger-documents.js';
import { refuseUnbalanced } from '../domain/plan-lines.js';
import { genesisHash, transferHash } from './transfer-hash.js';

/** What is wrong with a fund's ledger, if anything. */
export interface VerificationReport {
  readonly fundId: string;
  readonly transfers: number;
  readonly accounts: number;
  /** The chain's last hash, for comparison with one noted elsewhere. */
  readonly head: string;
  /** In the order found; empty when all is well. */
  readonly problems: readonly string[];
}

const MOST_PROBLEMS = 100;

/** Replays a fund's transfers from the first one and compares chain and balances, all as of one moment. */
export async function verifyLedger(
  client: MongoClient,
  collections: LedgerCollections,
  fundId: string,
): Promise<VerificationReport> {
  const session = client.startSession({ snapshot: true });
  try {
    return await verified(collections, fundId, session);
  } finally {
    await session.endSession();
  }
}

async function verified(
  { accounts, transfers, chains }: LedgerCollections,
  fundId: string,
  session: ClientSession,
): Promise<VerificationReport> {
  const replay = new ChainReplay(fundId);
  // A snapshot session sets the read concern by itself.
  const options = { session, readConcern: { level: 'snapshot' } } as const;
  for await (const document of transfers.find({ fundId }, options).sort({ seq: 1 })) replay.next(document);
  const chain = await chains.findOne({ _id: fundId }, options);
  replay.compareEnd(chain?.seq ?? 0, chain?.hash ?? genesisHash(fundId));
  let count = 0;
  for await (const document of accounts.find({ fundId }, options)) {
    count += 1;
    replay.compareAccount(document);
  }
  replay.compareCount(count);
  const { seq, hash, problems } = replay;
  return { fundId, transfers: seq, accounts: count, head: hash, problems: problems.slice(0, MOST_PROBLEMS) };
}

class ChainReplay {
  seq = 0;
  hash: string;
  readonly problems: string[] = [];
  private readonly ledger = new WorkingSet();

  constructor(fundId: string) {
    this.hash = genesisHash(fundId);
  }

  next(document: TransferDocument): void {
    const transfer = transferOf(document);
    const { reference } = transfer;
    if (document.seq !== this.seq + 1)
      this.problems.push(`${reference}: seq ${document.seq} follows ${this.seq}`);
    if (document.previousHash !== this.hash)
      this.problems.push(`${reference}: does not follow the transfer before it`);
    if (document.hash !== transferHash(document.previousHash, document.seq, transfer))
      this.problems.push(`${reference}: was changed after it was booked`);
    const settles = transfer.resolves ?? transfer.reverses;
    if (
      settles !== undefined &&
      (this.ledger.transfer(settles) === undefined || this.ledger.isSettled(settles))
    )
      this.problems.push(`${reference}: settles ${settles}, which is unknown or settled`);
    try {
      refuseUnbalanced(transfer.fundId, transfer.lines);
      this.ledger.apply(transfer);
    } catch (error) {
      this.problems.push(`${reference}: ${(error as Error).message}`);
    }
    this.seq = document.seq;
    this.hash = document.hash;
  }

  compareEnd(seq: number, hash: string): void {
    if (seq !== this.seq || hash !== this.hash)
      this.problems.push(`The chain ends at ${this.seq}, and its end is noted as ${seq}`);
  }

  compareAccount(document: AccountDocument): void {
    const replayed = this.ledger.account(document);
    const fields = ['balance', 'held', 'incoming', 'debits', 'credits'] as const;
    const off = fields.filter((field) => replayed[field] !== document[field]);
    if (available(replayed) !== document.available || off.length > 0)
      this.problems.push(`${accountId(document)}: replay differs in ${off.join(', ') || 'available'}`);
  }

  compareCount(count: number): void {
    const replayed = this.ledger.all().length;
    if (count !== replayed) this.problems.push(`${count} accounts are stored, ${replayed} were posted to`);
  }
}
