import { setTimeout as delay } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { DomainError } from '../../../apps/funding/src/fund/domain/domain-error.js';
import type { TransferOrder } from '../../../apps/funding/src/ledger/domain/transfer.js';
import { ledgerCollections } from '../../../apps/funding/src/ledger/storage/ledger-collections.js';
import { MongoLedger } from '../../../apps/funding/src/ledger/storage/mongo-ledger.js';
import { resolution, someOrder } from './bank-orders.js';

// One process of funding as the ledger sees it: some clients that move money until they are told to stop, or killed.
const [name = '', url = '', database = '', clients = '4'] = process.argv.slice(2);
const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 5_000 });
const ledger = new MongoLedger(client, ledgerCollections(client.db(database)));
let isOpen = true;

/** Asks with the same reference until it is known what became of it, and tells what was booked. */
async function book(order: TransferOrder): Promise<boolean> {
  for (;;)
    try {
      await ledger.book(order);
      process.send?.(order.reference);
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      await delay(50);
    }
}

async function work(own: number): Promise<void> {
  for (let n = 1; isOpen; n += 1) {
    const reference = `${name}/${String(own)}/${String(n)}`;
    const isHold = Math.random() < 0.3;
    const isBooked = await book(someOrder(reference, isHold ? 'hold' : 'posting'));
    if (isHold && isBooked) await raceToResolve(reference);
  }
}

async function raceToResolve(hold: string): Promise<void> {
  const first = Math.random() < 0.5 ? 'post' : 'void';
  await Promise.all([
    book(resolution(first, hold)),
    book(resolution(first === 'post' ? 'void' : 'post', hold)),
  ]);
}

process.on('disconnect', () => process.exit(0));
process.on('message', () => {
  isOpen = false;
});
await Promise.all(Array.from({ length: Number(clients) }, (_, own) => work(own)));
await client.close();
process.disconnect();
