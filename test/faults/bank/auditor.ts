import { setTimeout as delay } from 'node:timers/promises';
import type { MongoClient } from 'mongodb';
import type { LedgerCollections } from '../../../apps/funding/src/ledger/storage/ledger-collections.js';
import { ACCOUNTS, FUND, HOT_OPENING, OPENING } from './bank-orders.js';

const ALL_MONEY = HOT_OPENING + OPENING * BigInt(ACCOUNTS);

/** Reads all balances in one snapshot after the other, and keeps what should never be seen. */
export class Auditor {
  snapshots = 0;
  readonly findings: string[] = [];
  private isDone = false;
  private readonly reading: Promise<void>;

  constructor(
    private readonly client: MongoClient,
    private readonly collections: LedgerCollections,
  ) {
    this.reading = this.readOn();
  }

  async stop(): Promise<void> {
    this.isDone = true;
    await this.reading;
  }

  private async readOn(): Promise<void> {
    while (!this.isDone) {
      // While mongod is down there is nothing to see.
      await this.look().catch(() => undefined);
      await delay(20);
    }
  }

  private async look(): Promise<void> {
    const session = this.client.startSession({ snapshot: true });
    try {
      const options = { session, readConcern: { level: 'snapshot' } } as const;
      const found = await this.collections.accounts.find({ fundId: FUND }, options).toArray();
      const spendable = found.filter(({ name }) => name === 'reserved' || name === 'unallocated');
      const total = spendable.reduce((sum, { balance }) => sum + balance, 0n);
      if (total !== ALL_MONEY) this.findings.push(`The total is ${total}, not ${ALL_MONEY}`);
      for (const { _id, balance, available, held } of found)
        if (balance < 0n || available < 0n || held < 0n)
          this.findings.push(`${_id}: balance ${balance}, available ${available}, held ${held}`);
      this.snapshots += 1;
    } finally {
      await session.endSession();
    }
  }
}
