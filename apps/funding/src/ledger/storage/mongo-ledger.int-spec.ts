import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LedgerStage } from '../../../test/ledger-stage.js';
import { commitEntries, commitmentEntries, depositEntries } from '../domain/entries.js';
import { HoldNotOpen, InsufficientFunds, ReferenceReused } from '../domain/ledger.errors.js';
import { prepareLedger } from './ledger-collections.js';
import type { ChainDocument } from './ledger-documents.js';
import { LedgerUnavailable } from './ledger-unavailable.errors.js';

describe('the ledger on MongoDB', () => {
  let on: LedgerStage;
  let fundId: string;
  beforeAll(async () => {
    on = await LedgerStage.start();
  });
  beforeEach(() => {
    fundId = on.newFund();
  });
  afterAll(() => on.end());

  const journal = () => ({ fundId, currency: 'USD' });

  it('lets exactly as many of 500 parallel allocations through as the money can pay for', async () => {
    await on.ledger.book(on.interest(fundId, 'interest', 10_000n));

    const asked = Array.from({ length: 500 }, (_, index) =>
      (index % 2 === 0 ? on.ledger : on.rival).book(on.reservation(fundId, `a-${String(index)}`, 100n)),
    );
    const settled = await Promise.allSettled(asked);

    const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(settled.length - refused.length).toBe(100);
    expect(refused.every((reason) => reason instanceof InsufficientFunds)).toBe(true);
    expect(await on.balanceOf(fundId, 'unallocated/any')).toBe(0n);
    expect(await on.problems(fundId)).toEqual([]);
  });

  it('books a reference once, however often and from wherever it is asked for', async () => {
    const asked = Array.from({ length: 64 }, (_, index) =>
      (index % 2 === 0 ? on.ledger : on.rival).book(on.interest(fundId, 'i', 5n)),
    );

    const booked = await Promise.all(asked);

    expect(new Set(booked.map(({ reference }) => reference)).size).toBe(1);
    expect(await on.balanceOf(fundId, 'cash')).toBe(5n);
    await expect(on.ledger.book(on.interest(fundId, 'i', 6n))).rejects.toThrow(ReferenceReused);
    expect(await on.problems(fundId)).toEqual([]);
  });

  it('resolves a hold once, when posting and voiding race', async () => {
    await on.ledger.book(on.interest(fundId, 'interest', 1_000n));
    await on.ledger.book(on.reservation(fundId, 'a', 1_000n));
    await on.ledger.book(on.posting(fundId, 'a/commit', 'commit', commitEntries(journal(), 'a', 1_000n)));

    for (let tranche = 1; tranche <= 10; tranche += 1) {
      await on.ledger.book(on.hold(fundId, `a/${String(tranche)}/1`, 'a', 100n));
      const [posted, voided] = await Promise.allSettled([
        on.ledger.book(on.resolution(fundId, 'post', `a/${String(tranche)}/1`)),
        on.rival.book(on.resolution(fundId, 'void', `a/${String(tranche)}/1`)),
      ]);
      const lost = [posted, voided].flatMap((one) =>
        one.status === 'rejected' ? [one.reason as unknown] : [],
      );
      expect(lost).toEqual([expect.any(HoldNotOpen)]);
    }

    expect(await on.problems(fundId)).toEqual([]);
    const cash = await on.collections.accounts.findOne({ _id: `${fundId}/USD/cash` });
    expect(cash).toMatchObject({ held: 0n, incoming: 0n });
  });

  it('goes on with a chain whose end was kept in a collection of its own', async () => {
    await on.ledger.book(on.interest(fundId, 'one', 7n));
    const end = await on.collections.chains.findOneAndDelete({ _id: fundId });
    await on.client
      .db(on.collections.books.dbName)
      .collection<ChainDocument>('ledger-chains')
      .insertOne(end as ChainDocument);

    await prepareLedger(on.collections);
    await on.ledger.book(on.interest(fundId, 'two', 7n));
    await prepareLedger(on.collections);

    expect(await on.collections.chains.findOne({ _id: fundId })).toMatchObject({ seq: 2 });
    expect(await on.problems(fundId)).toEqual([]);
  });

  it('refuses nobody for want of money that another process has booked since', async () => {
    await on.ledger.book(on.interest(fundId, 'interest', 100n));
    await on.rival.book(on.interest(fundId, 'more', 900n));

    await on.ledger.book(on.reservation(fundId, 'a', 1_000n));

    expect(await on.balanceOf(fundId, 'unallocated/any')).toBe(0n);
    await expect(on.rival.book(on.reservation(fundId, 'b', 1n))).rejects.toThrow(InsufficientFunds);
    expect(await on.problems(fundId)).toEqual([]);
  });

  it('takes nothing that is not there, whatever it remembers', async () => {
    await on.ledger.book(on.interest(fundId, 'interest', 100n));
    const pool = { _id: `${fundId}/USD/unallocated/any` };
    await on.collections.accounts.updateOne(pool, { $inc: { balance: -60n, available: -60n } });

    await expect(on.ledger.book(on.reservation(fundId, 'a', 50n))).rejects.toThrow(InsufficientFunds);

    expect(await on.balanceOf(fundId, 'unallocated/any')).toBe(40n);
    expect(await on.balanceOf(fundId, 'reserved/a')).toBeUndefined();
  });

  it('takes the name of a fund for a name, even if it looks like a field of the database', async () => {
    fundId = '$balance';

    for (const reference of ['one', 'two', 'three']) await on.ledger.book(on.interest(fundId, reference, 7n));

    expect(await on.balanceOf(fundId, 'cash')).toBe(21n);
    expect(await on.problems(fundId)).toEqual([]);
  });

  it('draws from the pools in the order given', async () => {
    const deposit = (pool: string, amount: bigint) =>
      depositEntries(journal(), { contributionId: pool, amount, settles: amount, fee: 0n, pool });
    for (const [pool, amount] of [
      ['country:MKD', 40n],
      ['any', 100n],
    ] as const) {
      await on.ledger.book(
        on.posting(fundId, `c-${pool}`, 'commitment', commitmentEntries(journal(), pool, amount)),
      );
      await on.ledger.book(on.posting(fundId, `d-${pool}`, 'deposit', deposit(pool, amount)));
    }

    const transfer = await on.ledger.book(
      on.reservation(fundId, 'a', 60n, '2026-03-01', ['country:MKD', 'any']),
    );

    expect(transfer.lines.map(({ account, amount }) => [account.part, amount])).toEqual([
      ['country:MKD', 40n],
      ['any', 20n],
      ['a', 60n],
    ]);
  });

  it('keeps amounts exact beyond what a float can say', async () => {
    await on.ledger.book(on.interest(fundId, 'interest', 9_007_199_254_740_993n));
    await on.ledger.book(on.interest(fundId, 'more', 2n));

    expect(await on.balanceOf(fundId, 'cash')).toBe(9_007_199_254_740_995n);
  });

  it('refuses a sum that 64 bits cannot say, and books nothing of it', async () => {
    await on.ledger.book(on.interest(fundId, 'interest', 2n ** 63n - 1n));

    await expect(on.ledger.book(on.interest(fundId, 'more', 1n))).rejects.toThrow(LedgerUnavailable);

    expect(await on.balanceOf(fundId, 'cash')).toBe(2n ** 63n - 1n);
    expect(await on.problems(fundId)).toEqual([]);
  });
});
