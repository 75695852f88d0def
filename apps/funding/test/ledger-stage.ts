import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { serverUrl } from '../../../test/support/environment.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { interestEntries, reserveDraw } from '../src/ledger/domain/entries.js';
import type { TransferOrder } from '../src/ledger/domain/transfer.js';
import { LedgerReader } from '../src/ledger/storage/ledger-reader.js';
import { ledgerCollections, prepareLedger } from '../src/ledger/storage/ledger-collections.js';
import type { LedgerCollections } from '../src/ledger/storage/ledger-collections.js';
import { MongoLedger } from '../src/ledger/storage/mongo-ledger.js';

const GROUNDS = {
  by: { id: 'finance.ada', role: 'finance' },
  cause: 'http:finance.ada:1',
  event: { id: 'a/1', type: 'funding.allocation.approved.v1' },
};

/** A ledger alone, on a database of its own. */
export class LedgerStage {
  readonly ledger: MongoLedger;
  readonly reader: LedgerReader;

  private constructor(
    readonly client: MongoClient,
    readonly collections: LedgerCollections,
    private readonly drop: () => Promise<void>,
  ) {
    this.ledger = new MongoLedger(client, collections);
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

  /** So many cents of unearmarked money for an allocation. */
  reservation(fundId: string, allocationId: string, amount: bigint, on = '2026-03-01'): TransferOrder {
    const draw = reserveDraw({ fundId, currency: 'USD' }, allocationId, amount, ['any']);
    const head = this.head(fundId, `${allocationId}/reserve`, on);
    return { ...head, kind: 'posting', purpose: 'reserve', lines: [], draw };
  }

  private head(fundId: string, name: string, on: string) {
    return { ...GROUNDS, fundId, reference: `${fundId}/${name}`, at: new Date(`${on}T12:00:00Z`) };
  }
}
