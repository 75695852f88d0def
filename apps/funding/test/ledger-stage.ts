import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { serverUrl } from '../../../test/support/environment.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { interestEntries, reserveDraw, trancheEntries } from '../src/ledger/domain/entries.js';
import type { Transfer, TransferOrder } from '../src/ledger/domain/transfer.js';
import { LedgerReader } from '../src/ledger/storage/ledger-reader.js';
import { ledgerCollections, prepareLedger } from '../src/ledger/storage/ledger-collections.js';
import type { LedgerCollections } from '../src/ledger/storage/ledger-collections.js';
import { verifyLedger } from '../src/ledger/storage/ledger-verifier.js';
import { MongoLedger } from '../src/ledger/storage/mongo-ledger.js';

const GROUNDS = {
  by: { id: 'finance.ada', role: 'finance' },
  cause: 'http:finance.ada:1',
  event: { id: 'a/1', type: 'funding.allocation.approved.v1' },
};

/** A ledger alone, on a database of its own. */
export class LedgerStage {
  readonly ledger: MongoLedger;
  /** Another process, with a queue and a memory of its own. */
  readonly rival: MongoLedger;
  readonly reader: LedgerReader;

  private constructor(
    readonly client: MongoClient,
    readonly collections: LedgerCollections,
    private readonly drop: () => Promise<void>,
  ) {
    this.ledger = new MongoLedger(client, collections);
    this.rival = new MongoLedger(client, collections);
    this.reader = new LedgerReader(client, collections);
  }

  static async start(): Promise<LedgerStage> {
    const namespace = aNamespace();
    const client = await MongoClient.connect(serverUrl('MONGODB_URL'));
    const collections = ledgerCollections(client.db(`${namespace.databasePrefix}ledger`));
    await prepareLedger(collections);
    return new LedgerStage(client, collections, () => namespace.drop());
  }

  async end(): Promise<void> {
    await this.client.close();
    await this.drop();
  }

  /** The id of a fund that nothing is booked in. */
  newFund(): string {
    return `fund-${randomUUID().slice(0, 8)}`;
  }

  /** Interest of so many cents that the bank credits at noon of a day. */
  interest(fundId: string, name: string, amount: bigint, on = '2026-03-01'): TransferOrder {
    const lines = interestEntries({ fundId, currency: 'USD' }, amount);
    return { ...this.head(fundId, name, on), kind: 'posting', purpose: 'interest', lines };
  }

  /** A transfer of any entries. */
  posting(
    fundId: string,
    name: string,
    purpose: TransferOrder['purpose'],
    lines: Transfer['lines'],
  ): TransferOrder {
    return { ...this.head(fundId, name), kind: 'posting', purpose, lines };
  }

  /** So many cents for an allocation, from pools in the order given: unearmarked money alone, unless they are named. */
  reservation(
    fundId: string,
    allocationId: string,
    amount: bigint,
    on = '2026-03-01',
    pools: readonly string[] = ['any'],
  ): TransferOrder {
    const draw = reserveDraw({ fundId, currency: 'USD' }, allocationId, amount, pools);
    const head = this.head(fundId, `${allocationId}/reserve`, on);
    return { ...head, kind: 'posting', purpose: 'reserve', lines: [], draw };
  }

  /** A tranche that is on its way to the bank. */
  hold(fundId: string, name: string, allocationId: string, amount: bigint): TransferOrder {
    const lines = trancheEntries({ fundId, currency: 'USD' }, allocationId, amount);
    return { ...this.head(fundId, name), kind: 'hold', purpose: 'tranche', lines };
  }

  /** What the bank has said of a hold. */
  resolution(fundId: string, kind: 'post' | 'void', of: string): TransferOrder {
    const head = this.head(fundId, `${of}/${kind}`);
    return { ...head, kind, purpose: 'tranche', resolves: `${fundId}/${of}` };
  }

  async balanceOf(fundId: string, account: string): Promise<bigint | undefined> {
    return (await this.collections.accounts.findOne({ _id: `${fundId}/USD/${account}` }))?.balance;
  }

  /** What a verification from the first transfer finds wrong. */
  async problems(fundId: string): Promise<readonly string[]> {
    return (await verifyLedger(this.client, this.collections, fundId)).problems;
  }

  private head(fundId: string, name: string, on = '2026-03-01') {
    return { ...GROUNDS, fundId, reference: `${fundId}/${name}`, at: new Date(`${on}T12:00:00Z`) };
  }
}
