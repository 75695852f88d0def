import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { propertyRuns } from '../../../../../test/support/property-runs.js';
import { accountId, available, CHART, isSigned } from './account.js';
import type { Account, AccountName, Book } from './account.js';
import {
  commitEntries,
  commitmentEntries,
  depositEntries,
  expenseEntries,
  interestEntries,
  pledgeEntries,
  refundEntries,
  releaseEntries,
  reserveDraw,
  trancheEntries,
} from './entries.js';
import { feeOn } from './fee.js';
import { DomainError } from '../../fund/domain/domain-error.js';
import type { Transfer, TransferOrder } from './transfer.js';
import { WorkingSet } from './working-set.js';

const JOURNAL = { fundId: 'mptf', currency: 'USD' };
const GROUNDS = {
  fundId: 'mptf',
  at: new Date('2026-03-01T00:00:00Z'),
  by: { id: 'finance.ada', role: 'finance' },
  cause: 'http:finance.ada:1',
  event: { id: 'a/1', type: 'funding.allocation.approved.v1' },
};
const POOLS = ['any', 'country:MKD', 'theme:1'] as const;

interface Step {
  readonly what: number;
  readonly which: number;
  readonly pool: (typeof POOLS)[number];
  readonly amount: bigint;
}

const aStep = fc.record<Step>({
  what: fc.nat(12),
  which: fc.nat(3),
  pool: fc.constantFrom(...POOLS),
  amount: fc.bigInt({ min: 1n, max: 100_000n }),
});
const aHistory = fc.array(aStep, { minLength: 1, maxLength: 200, size: 'max' });

const always = (rule: (history: readonly Step[]) => void): void => {
  fc.assert(fc.property(aHistory, rule), { numRuns: propertyRuns('LEDGER_RUNS', 60) });
};

/** Any step may be refused; whatever is booked must keep every rule. */
function orderOf(
  { what, which, pool, amount }: Step,
  index: number,
  holds: readonly string[],
): TransferOrder {
  const head = { ...GROUNDS, reference: `step-${String(index)}` };
  const part = `part-${String(which)}`;
  const posting = (purpose: TransferOrder['purpose'], lines: readonly Transfer['lines'][number][]) =>
    ({ ...head, kind: 'posting', purpose, lines }) as const;
  const hold = holds[which] ?? 'none';
  const steps: readonly (() => TransferOrder)[] = [
    () => posting('pledge', pledgeEntries(JOURNAL, part, amount)),
    () => posting('commitment', commitmentEntries(JOURNAL, part, amount * 10n)),
    () =>
      posting(
        'deposit',
        depositEntries(JOURNAL, {
          contributionId: part,
          amount,
          settles: which === 0 ? amount + 7n : amount,
          fee: feeOn(amount, 100),
          pool,
        }),
      ),
    () => posting('interest', interestEntries(JOURNAL, amount)),
    () => ({
      ...head,
      kind: 'posting',
      purpose: 'reserve',
      lines: [],
      draw: reserveDraw(JOURNAL, part, amount, POOLS),
    }),
    () => posting('commit', commitEntries(JOURNAL, part, amount)),
    () => ({ ...head, kind: 'hold', purpose: 'tranche', lines: trancheEntries(JOURNAL, part, amount) }),
    () => ({ ...head, kind: 'post', purpose: 'tranche', resolves: hold }),
    () => ({ ...head, kind: 'void', purpose: 'tranche', resolves: hold }),
    () => posting('expense', expenseEntries(JOURNAL, part, amount)),
    () => posting('refund', refundEntries(JOURNAL, part, amount, [{ pool, amount }])),
    () => posting('release', releaseEntries(JOURNAL, part, 'committed', [{ pool, amount }])),
    () => ({
      ...head,
      kind: 'reversal',
      purpose: 'tranche-returned',
      reverses: `step-${String(index - which - 1)}`,
    }),
  ];
  return (steps[what] as () => TransferOrder)();
}

function played(history: readonly Step[]): {
  readonly ledger: WorkingSet;
  readonly booked: readonly Transfer[];
} {
  const ledger = new WorkingSet();
  const booked: Transfer[] = [];
  history.forEach((step, index) => {
    const holds = booked.filter(({ kind }) => kind === 'hold').map(({ reference }) => reference);
    try {
      booked.push(ledger.book(orderOf(step, index, holds.slice(-4))));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  });
  return { ledger, booked };
}

const balance = (accounts: readonly Account[], ...names: readonly AccountName[]): bigint =>
  accounts.filter(({ name }) => names.includes(name)).reduce((sum, account) => sum + account.balance, 0n);
const BOOKS: readonly Book[] = ['money', 'budget', 'pledges', 'in-kind'];

describe('whatever is booked', () => {
  it('balances in every book', () => {
    always((history) => {
      const accounts = played(history).ledger.all();

      for (const book of BOOKS) {
        const signed = accounts
          .filter(({ name }) => CHART[name].book === book)
          .reduce((sum, one) => sum + (CHART[one.name].normal === 'debit' ? one.balance : -one.balance), 0n);
        expect(signed).toBe(0n);
      }
    });
  });

  it('leaves no account, and nothing available, below zero', () => {
    always((history) => {
      for (const account of played(history).ledger.all()) {
        if (isSigned(account.name)) continue;
        expect(account.balance).toBeGreaterThanOrEqual(0n);
        expect(available(account)).toBeGreaterThanOrEqual(0n);
        expect(account.held).toBeGreaterThanOrEqual(0n);
      }
    });
  });

  it('keeps cash equal to what is unallocated, reserved and committed', () => {
    always((history) => {
      const accounts = played(history).ledger.all();

      expect(balance(accounts, 'cash')).toBe(balance(accounts, 'unallocated', 'reserved', 'committed'));
      expect(balance(accounts, 'disbursed')).toBe(balance(accounts, 'advanced', 'expensed'));
      expect(balance(accounts, 'refund')).toBe(0n);
    });
  });

  it('keeps sources less uses equal to the balance', () => {
    always((history) => {
      const accounts = played(history).ledger.all();

      const sources = balance(accounts, 'contribution', 'interest') - balance(accounts, 'fx');
      const uses = balance(accounts, 'advanced', 'expensed', 'fee');
      expect(sources - uses).toBe(balance(accounts, 'cash'));
    });
  });

  it('replays to equal balances', () => {
    always((history) => {
      const { ledger, booked } = played(history);

      const replayed = new WorkingSet();
      for (const transfer of booked) replayed.apply(transfer);

      expect(new Map(replayed.all().map((one) => [accountId(one), one]))).toEqual(
        new Map(ledger.all().map((one) => [accountId(one), one])),
      );
    });
  });

  it('resolves each hold at most once, and holds exactly what open holds promise', () => {
    always((history) => {
      const { ledger, booked } = played(history);

      const resolved = booked.flatMap(({ resolves }) => resolves ?? []);
      expect(new Set(resolved).size).toBe(resolved.length);
      const open = booked.filter(({ kind, reference }) => kind === 'hold' && !resolved.includes(reference));
      const promised = open
        .flatMap(({ lines }) => lines)
        .filter(({ account, side }) => account.name === 'cash' && side === 'credit')
        .reduce((sum, { amount }) => sum + amount, 0n);
      expect(ledger.account({ ...JOURNAL, name: 'cash' }).held).toBe(promised);
    });
  });

  it('lets pledges fund nothing', () => {
    always((history) => {
      const without = history.map((step) =>
        step.what === 0 ? { ...step, what: 4, amount: 10n ** 12n } : step,
      );
      const money = (steps: readonly Step[]) =>
        played(steps)
          .ledger.all()
          .filter(({ name }) => CHART[name].book !== 'pledges')
          .map((one) => [accountId(one), one.balance]);

      expect(money(history)).toEqual(money(without));
    });
  });
});
