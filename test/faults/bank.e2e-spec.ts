import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import {
  ledgerCollections,
  prepareLedger,
  type LedgerCollections,
} from '../../apps/funding/src/ledger/storage/ledger-collections.js';
import { MongoLedger } from '../../apps/funding/src/ledger/storage/mongo-ledger.js';
import { verifyLedger } from '../../apps/funding/src/ledger/storage/ledger-verifier.js';
import { eventually } from '../support/eventually.js';
import { Auditor } from './bank/auditor.js';
import { FUND, openingOrders, resolution } from './bank/bank-orders.js';
import { Tellers } from './bank/tellers.js';
import { PrivateServer } from './private-server.js';
import { sayFigures } from './say-figures.js';
import { size } from './size.js';

const PROCESSES = 4;
const CLIENTS_EACH = 4;
const ROUNDS = size(20, 2);
const ROUND_MS = size(3_000, 1_500);
/** In which rounds mongod is killed too. */
const MONGOD_DIES = new Set([1, 8, 15]);
const DATABASE = 'bank';
const PATIENCE = { timeoutMs: 90_000, intervalMs: 100 };

let mongod: PrivateServer;
let client: MongoClient;
let collections: LedgerCollections;
let tellers: Tellers;

beforeAll(async () => {
  mongod = await PrivateServer.start('mongodb');
  const url = mongod.environment['MONGODB_URL'] ?? '';
  client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 5_000 });
  collections = ledgerCollections(client.db(DATABASE));
  await prepareLedger(collections);
  const ledger = new MongoLedger(client, collections);
  await Promise.all(openingOrders().map((order) => ledger.book(order)));
  tellers = new Tellers(url, DATABASE, CLIENTS_EACH);
});

afterAll(async () => {
  tellers.kill();
  await client.close();
  await mongod.end();
});

describe('16 clients that move money among 200 accounts and a hot one, while processes and mongod are killed', () => {
  it('keep every total, overdraw nothing, book nothing twice, and resolve each hold once', async () => {
    const auditor = new Auditor(client, collections);
    for (let started = 0; started < PROCESSES; started += 1) tellers.start();
    for (let round = 0; round < ROUNDS; round += 1) {
      await moved(50);
      await delay(ROUND_MS);
      await tellers.killOne();
      if (MONGOD_DIES.has(round)) {
        await mongod.kill9();
        await mongod.restart();
      }
      tellers.start();
    }
    await moved(50);
    await tellers.finish();
    await eventually(() => Promise.resolve(expect(auditor.snapshots).toBeGreaterThan(ROUNDS)), PATIENCE);
    await auditor.stop();

    expect(auditor.findings).toEqual([]);
    await expectAllConfirmedOnce();
    await expectHoldsResolvedOnce();
    expect((await verifyLedger(client, collections, FUND)).problems).toEqual([]);
    sayFigures('bank', {
      'processes killed': ROUNDS,
      'transfers confirmed': tellers.confirmed.length,
      snapshots: auditor.snapshots,
    });
  }, 400_000);
});

/** So many more transfers have been confirmed: whoever was killed has not stopped the others for good. */
async function moved(more: number): Promise<void> {
  const aim = tellers.confirmed.length + more;
  await eventually(
    () => Promise.resolve(expect(tellers.confirmed.length).toBeGreaterThanOrEqual(aim)),
    PATIENCE,
  );
}

async function expectAllConfirmedOnce(): Promise<void> {
  const stored = await collections.transfers.find({ fundId: FUND }, { projection: { _id: 1 } }).toArray();
  const references = new Set(stored.map(({ _id }) => _id));
  expect(references.size).toBe(stored.length);
  expect(tellers.confirmed.filter((reference) => !references.has(reference))).toEqual([]);
}

async function expectHoldsResolvedOnce(): Promise<void> {
  const ledger = new MongoLedger(client, collections);
  const holds = await collections.transfers.find({ fundId: FUND, kind: 'hold' }).toArray();
  const settled = await collections.transfers.find({ fundId: FUND, settles: { $exists: true } }).toArray();
  const resolutions = Map.groupBy(settled, ({ settles = '' }) => settles);
  expect([...resolutions.values()].every(({ length }) => length === 1)).toBe(true);
  // Those whose process was killed in between are still open, and can be given up.
  for (const { _id } of holds) if (!resolutions.has(_id)) await ledger.book(resolution('void', _id));
  const accounts = await collections.accounts.find({ fundId: FUND }).toArray();
  expect(accounts.filter(({ held, incoming }) => held !== 0n || incoming !== 0n)).toEqual([]);
}
