import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { aNamespace } from '../../../../../test/support/namespace.js';
import { serverUrl } from '../../../../../test/support/environment.js';
import {
  depositEntries,
  interestEntries,
  reserveDraw,
  commitEntries,
  trancheEntries,
  commitmentEntries,
} from '../domain/entries.js';
import { HoldNotOpen, InsufficientFunds, ReferenceReused } from '../domain/ledger.errors.js';
import type { Transfer, TransferOrder } from '../domain/transfer.js';
import { LedgerUnavailable } from './ledger-unavailable.errors.js';
import { ledgerCollections, prepareLedger } from './ledger-collections.js';
import type { LedgerCollections } from './ledger-collections.js';
import type { ChainDocument } from './ledger-documents.js';
import { verifyLedger } from './ledger-verifier.js';
import { MongoLedger } from './mongo-ledger.js';

const GROUNDS = {
  at: new Date('2026-03-01T09:00:00Z'),
  by: { id: 'finance.ada', role: 'finance' },
  cause: 'http:finance.ada:1',
  event: { id: 'a/1', type: 'funding.allocation.approved.v1' },
};
let funds = 0;

describe('the ledger on MongoDB', () => {
  const namespace = aNamespace();
  let client: MongoClient;
  let collections: LedgerCollections;
  /** Two processes: each has its own queue and connections. */
  let ledger: MongoLedger;
  let rival: MongoLedger;
  let fundId: string;

  beforeAll(async () => {
    client = await MongoClient.connect(serverUrl('MONGODB_URL'));
    collections = ledgerCollections(client.db(`${namespace.databasePrefix}ledger`));
    await prepareLedger(collections);
    ledger = new MongoLedger(client, collections);
    rival = new MongoLedger(client, collections);
  });
  beforeEach(() => {
    funds += 1;
    fundId = `fund-${String(funds)}`;
  });
  afterAll(async () => {
    await client.close();
    await namespace.drop();
  });

  const journal = () => ({ fundId, currency: 'USD' });
  const posting = (
    reference: string,
    lines: Transfer['lines'],
    purpose: TransferOrder['purpose'] = 'interest',
  ) =>
    ({ ...GROUNDS, fundId, reference: `${fundId}/${reference}`, kind: 'posting', purpose, lines }) as const;
  const interest = (reference: string, amount: bigint) =>
    posting(reference, interestEntries(journal(), amount));
  const reserve = (
    allocation: string,
    amount: bigint,
    pools: readonly string[] = ['any'],
  ): TransferOrder => ({
    ...posting(`${allocation}/reserve`, [], 'reserve'),
    draw: reserveDraw(journal(), allocation, amount, pools),
  });
  const hold = (reference: string, allocation: string, amount: bigint): TransferOrder => ({
    ...posting(reference, trancheEntries(journal(), allocation, amount), 'tranche'),
    kind: 'hold',
  });
  const resolution = (kind: 'post' | 'void', of: string): TransferOrder => ({
    ...GROUNDS,
    fundId,
    reference: `${fundId}/${of}/${kind}`,
    kind,
    purpose: 'tranche',
    resolves: `${fundId}/${of}`,
  });
  const balanceOf = async (name: string): Promise<bigint | undefined> =>
    (await collections.accounts.findOne({ _id: `${fundId}/USD/${name}` }))?.balance;
  const verdict = async () => (await verifyLedger(client, collections, fundId)).problems;

  it('lets exactly as many of 500 parallel allocations through as the money can pay for', async () => {
    await ledger.book(interest('interest', 10_000n));

    const asked = Array.from({ length: 500 }, (_, index) =>
      (index % 2 === 0 ? ledger : rival).book(reserve(`a-${String(index)}`, 100n)),
    );
    const settled = await Promise.allSettled(asked);

    const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(settled.length - refused.length).toBe(100);
    expect(refused.every((reason) => reason instanceof InsufficientFunds)).toBe(true);
    expect(await balanceOf('unallocated/any')).toBe(0n);
    expect(await verdict()).toEqual([]);
  });

  it('books a reference once, however often and from wherever it is asked for', async () => {
    const asked = Array.from({ length: 64 }, (_, index) =>
      (index % 2 === 0 ? ledger : rival).book(interest('i', 5n)),
    );

    const booked = await Promise.all(asked);

    expect(new Set(booked.map(({ reference }) => reference)).size).toBe(1);
    expect(await balanceOf('cash')).toBe(5n);
    await expect(ledger.book(interest('i', 6n))).rejects.toThrow(ReferenceReused);
    expect(await verdict()).toEqual([]);
  });

  it('resolves a hold once, when posting and voiding race', async () => {
    await ledger.book(interest('interest', 1_000n));
    await ledger.book(reserve('a', 1_000n));
    await ledger.book(posting('a/commit', commitEntries(journal(), 'a', 1_000n), 'commit'));

    for (let tranche = 1; tranche <= 10; tranche += 1) {
      await ledger.book(hold(`a/${String(tranche)}/1`, 'a', 100n));
      const [posted, voided] = await Promise.allSettled([
        ledger.book(resolution('post', `a/${String(tranche)}/1`)),
        rival.book(resolution('void', `a/${String(tranche)}/1`)),
      ]);
      const lost = [posted, voided].flatMap((one) =>
        one.status === 'rejected' ? [one.reason as unknown] : [],
      );
      expect(lost).toEqual([expect.any(HoldNotOpen)]);
    }

    expect(await verdict()).toEqual([]);
    const cash = await collections.accounts.findOne({ _id: `${fundId}/USD/cash` });
    expect(cash).toMatchObject({ held: 0n, incoming: 0n });
  });

  it('goes on with a chain whose end was kept in a collection of its own', async () => {
    await ledger.book(interest('one', 7n));
    const end = await collections.chains.findOneAndDelete({ _id: fundId });
    await client
      .db(collections.books.dbName)
      .collection<ChainDocument>('ledger-chains')
      .insertOne(end as ChainDocument);

    await prepareLedger(collections);
    await ledger.book(interest('two', 7n));
    await prepareLedger(collections);

    expect(await collections.chains.findOne({ _id: fundId })).toMatchObject({ seq: 2 });
    expect(await verdict()).toEqual([]);
  });

  it('refuses nobody for want of money that another process has booked since', async () => {
    await ledger.book(interest('interest', 100n));
    await rival.book(interest('more', 900n));

    await ledger.book(reserve('a', 1_000n));

    expect(await balanceOf('unallocated/any')).toBe(0n);
    await expect(rival.book(reserve('b', 1n))).rejects.toThrow(InsufficientFunds);
    expect(await verdict()).toEqual([]);
  });

  it('takes nothing that is not there, whatever it remembers', async () => {
    await ledger.book(interest('interest', 100n));
    const pool = { _id: `${fundId}/USD/unallocated/any` };
    await collections.accounts.updateOne(pool, { $inc: { balance: -60n, available: -60n } });

    await expect(ledger.book(reserve('a', 50n))).rejects.toThrow(InsufficientFunds);

    expect(await balanceOf('unallocated/any')).toBe(40n);
    expect(await balanceOf('reserved/a')).toBeUndefined();
  });

  it('takes the name of a fund for a name, even if it looks like a field of the database', async () => {
    fundId = '$balance';

    for (const reference of ['one', 'two', 'three']) await ledger.book(interest(reference, 7n));

    expect(await balanceOf('cash')).toBe(21n);
    expect(await verdict()).toEqual([]);
  });

  it('draws from the pools in the order given', async () => {
    const deposit = (pool: string, amount: bigint) =>
      depositEntries(journal(), { contributionId: pool, amount, settles: amount, fee: 0n, pool });
    for (const [pool, amount] of [
      ['country:MKD', 40n],
      ['any', 100n],
    ] as const) {
      await ledger.book(posting(`c-${pool}`, commitmentEntries(journal(), pool, amount), 'commitment'));
      await ledger.book(posting(`d-${pool}`, deposit(pool, amount), 'deposit'));
    }

    const transfer = await ledger.book(reserve('a', 60n, ['country:MKD', 'any']));

    expect(transfer.lines.map(({ account, amount }) => [account.part, amount])).toEqual([
      ['country:MKD', 40n],
      ['any', 20n],
      ['a', 60n],
    ]);
  });

  it('keeps amounts exact beyond what a float can say', async () => {
    await ledger.book(interest('interest', 9_007_199_254_740_993n));
    await ledger.book(interest('more', 2n));

    expect(await balanceOf('cash')).toBe(9_007_199_254_740_995n);
  });

  it('refuses a sum that 64 bits cannot say, and books nothing of it', async () => {
    await ledger.book(interest('interest', 2n ** 63n - 1n));

    await expect(ledger.book(interest('more', 1n))).rejects.toThrow(LedgerUnavailable);

    expect(await balanceOf('cash')).toBe(2n ** 63n - 1n);
    expect(await verdict()).toEqual([]);
  });

  it.each<[string, (reference: string) => Promise<unknown>, RegExp]>([
    [
      'a changed transfer',
      (_id) => collections.transfers.updateOne({ _id }, { $set: { cause: 'http:eve:1' } }),
      /changed/,
    ],
    ['a dropped transfer', (_id) => collections.transfers.deleteOne({ _id }), /follow/],
    [
      'a changed balance',
      (_id) =>
        collections.accounts.updateOne(
          { _id: `${_id.split('/')[0] ?? ''}/USD/cash` },
          { $inc: { balance: 1n } },
        ),
      /replay differs in balance/,
    ],
  ])('finds %s', async (_, tamper, finding) => {
    for (const reference of ['one', 'two', 'three']) await ledger.book(interest(reference, 7n));
    expect(await verdict()).toEqual([]);

    await tamper(`${fundId}/two`);

    expect((await verdict()).join('\n')).toMatch(finding);
  });
});
