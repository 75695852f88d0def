import { describe, expect, it } from '@jest/globals';
import type { AccountName } from './account.js';
import {
  commitEntries,
  commitmentEntries,
  depositEntries,
  expenseEntries,
  refundEntries,
  reserveDraw,
  trancheEntries,
} from './entries.js';
import { feeOn } from './fee.js';
import { HoldNotOpen, InsufficientFunds, NotReversible } from './ledger.errors.js';
import type { Line, TransferOrder } from './transfer.js';
import { WorkingSet } from './working-set.js';

const GROUNDS = {
  fundId: 'mptf',
  at: new Date('2026-03-01T00:00:00Z'),
  by: { id: 'finance.ada', role: 'finance' },
  cause: 'http:finance.ada:1',
  event: { id: 'a/1', type: 'funding.allocation.approved.v1' },
};

type Content = Pick<TransferOrder, 'purpose'> & Readonly<Record<string, unknown>>;

/** A fund's ledger in one currency, with a deposit; `settles` tells the balance of an account. */
function aLedger(currency: string, depositMinor: bigint) {
  const journal = { fundId: 'mptf', currency };
  const ledger = new WorkingSet();
  const book = (reference: string, order: Content) =>
    ledger.book({ ...GROUNDS, reference, kind: 'posting', lines: [], ...order } as TransferOrder);
  const post = (reference: string, purpose: TransferOrder['purpose'], lines: readonly Line[]) =>
    book(reference, { purpose, lines });
  const balance = (name: AccountName) =>
    ledger.all().reduce((sum, one) => (one.name === name ? sum + one.balance : sum), 0n);
  const fee = feeOn(depositMinor, 100);
  post('c', 'commitment', commitmentEntries(journal, 'c', depositMinor));
  const deposit = { contributionId: 'c', amount: depositMinor, settles: depositMinor, fee, pool: 'any' };
  post('d', 'deposit', depositEntries(journal, deposit));
  return { journal, book, post, balance };
}

/** 1,000 dollars committed to an allocation, of which 600 are to be paid. */
function aCommitment() {
  const ledger = aLedger('USD', 200_000n);
  const { journal, book, post } = ledger;
  book('a/reserve', { purpose: 'reserve', draw: reserveDraw(journal, 'a', 100_000n, ['any']) });
  post('a/commit', 'commit', commitEntries(journal, 'a', 100_000n));
  const hold = (attempt: number) =>
    book(`a/1/${String(attempt)}`, {
      kind: 'hold',
      purpose: 'tranche',
      lines: trancheEntries(journal, 'a', 60_000n),
    });
  const resolve = (kind: 'post' | 'void', attempt: number) =>
    book(`a/1/${String(attempt)}/${kind}`, { kind, purpose: 'tranche', resolves: `a/1/${String(attempt)}` });
  const reverse = (attempt: number) =>
    book(`a/1/${String(attempt)}/returned`, {
      kind: 'reversal',
      purpose: 'tranche-returned',
      reverses: `a/1/${String(attempt)}/post`,
    });
  return { ...ledger, hold, resolve, reverse };
}

describe('the ledger, when things come in the wrong order', () => {
  it('does not pay what was reported failed: the late payment is the next attempt’s', () => {
    const { hold, resolve, balance } = aCommitment();
    hold(1);
    resolve('void', 1);

    expect(() => resolve('post', 1)).toThrow(HoldNotOpen);
    hold(2);
    resolve('post', 2);

    expect([balance('advanced'), balance('committed')]).toEqual([60_000n, 40_000n]);
  });

  it('takes a payment back once, and not after it was accounted for', () => {
    const returned = aCommitment();
    returned.hold(1);
    returned.resolve('post', 1);
    returned.reverse(1);
    expect([returned.balance('advanced'), returned.balance('committed')]).toEqual([0n, 100_000n]);
    expect(() => returned.reverse(1)).toThrow(NotReversible);

    const accounted = aCommitment();
    accounted.hold(1);
    accounted.resolve('post', 1);
    accounted.post('a/1/expense', 'expense', expenseEntries(accounted.journal, 'a', 1n));
    expect(() => accounted.reverse(1)).toThrow(InsufficientFunds);
  });

  it('takes no refund when nothing is outstanding any more, so none after closing', () => {
    const { hold, resolve, post, journal, balance } = aCommitment();
    hold(1);
    resolve('post', 1);
    post('a/1/expense', 'expense', expenseEntries(journal, 'a', 60_000n));
    const cash = balance('cash');

    expect(() =>
      post('a/refund/1', 'refund', refundEntries(journal, 'a', 1n, [{ pool: 'any', amount: 1n }])),
    ).toThrow(InsufficientFunds);
    expect(balance('cash')).toBe(cash);
  });

  it.each<[string, bigint, bigint]>([
    // ¥1,000,149: a yen has no smaller unit, so the fee is whole yen.
    ['JPY', 1_000_149n, 10_001n],
    // 1,000.150 dinars in fils, a thousand to the dinar.
    ['BHD', 1_000_150n, 10_002n],
  ])('keeps a deposit in %s in that currency’s own minor units', (currency, deposit, fee) => {
    const { balance } = aLedger(currency, deposit);

    expect([balance('fee'), balance('cash'), balance('unallocated')]).toEqual([
      fee,
      deposit - fee,
      deposit - fee,
    ]);
  });
});
