import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { Metrics } from '@hub/platform/health/metrics.js';
import { Gauge } from 'prom-client';
import type { Connection } from 'mongoose';

interface Held {
  readonly _id: { readonly currency: string; readonly name: string };
  readonly balance: number;
}

const READ_EVERY_MS = 30_000;
const READ_WITHIN_MS = 2_000;

/** Shows the money the funds hold, by account and currency; for curves and alarms, not for accounts: a float. */
@Injectable()
export class MoneyMetrics implements OnModuleInit {
  private readAt = Number.NEGATIVE_INFINITY;
  private money!: Gauge<'currency' | 'account'>;

  constructor(
    @InjectConnection() private readonly connection: Connection,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.money = new Gauge({
      name: 'hub_money_minor',
      help: 'Balances of the ledger over all funds, in minor units',
      labelNames: ['currency', 'account'],
      registers: [this.metrics.registry],
      collect: () => this.refresh(),
    });
  }

  /** At most every half minute; a scrape is never held up by the database. */
  private async refresh(): Promise<void> {
    if (performance.now() - this.readAt < READ_EVERY_MS) return;
    this.readAt = performance.now();
    await this.read().catch(() => undefined);
  }

  private async read(): Promise<void> {
    const byAccount = {
      $group: {
        _id: { currency: '$currency', name: '$name' },
        balance: { $sum: { $toDouble: '$balance' } },
      },
    };
    const books = this.connection.collection('ledger-accounts');
    const accounts = { $match: { fundId: { $exists: true } } };
    const found = await books.aggregate<Held>([accounts, byAccount], { maxTimeMS: READ_WITHIN_MS }).toArray();
    this.money.reset();
    for (const { _id, balance } of found)
      this.money.set({ currency: _id.currency, account: _id.name }, balance);
  }
}
