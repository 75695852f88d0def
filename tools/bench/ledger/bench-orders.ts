import type { AccountKey } from '../../../apps/funding/src/ledger/domain/account.js';
import { interestEntries, reserveDraw } from '../../../apps/funding/src/ledger/domain/entries.js';
import type { TransferOrder } from '../../../apps/funding/src/ledger/domain/transfer.js';

export const ACCOUNTS = 200;
/** Never spent within a benchmark. */
const PLENTY = 1_000_000_000_000n;

const GROUNDS = {
  by: { id: 'finance.ada', role: 'finance', organisation: 'fund' },
  cause: 'http:finance.ada:3f0c1a52-6c7e-4a55-9d51-6f3c6c7c2b11',
  event: { id: '0f1c1a52-6c7e-4a55-9d51-6f3c6c7c2b11/12', type: 'funding.allocation.approved.v1' },
};

const account = (fundId: string, index: number): AccountKey => ({
  fundId,
  currency: 'USD',
  name: 'reserved',
  part: `allocation-${String(index % ACCOUNTS)}`,
});

/** Money for the fund, and some of it in each of its 200 accounts. */
export function openingOrders(fundId: string, at: Date): readonly TransferOrder[] {
  const journal = { fundId, currency: 'USD' };
  const head = { ...GROUNDS, at, fundId, kind: 'posting' } as const;
  const lines = interestEntries(journal, PLENTY * BigInt(ACCOUNTS) * 2n);
  return [
    { ...head, reference: `${fundId}/opening`, purpose: 'interest', lines },
    ...Array.from({ length: ACCOUNTS }, (_, index): TransferOrder => {
      const { part = '' } = account(fundId, index);
      const draw = reserveDraw(journal, part, PLENTY, ['any']);
      return { ...head, reference: `${fundId}/opening-${part}`, purpose: 'reserve', lines: [], draw };
    }),
  ];
}

/** The n-th transfer: between two of 200 accounts, or from the hot account to one of them. */
export function transferOrder(fundId: string, n: number, isHot: boolean, at: Date): TransferOrder {
  const head = { ...GROUNDS, at, fundId, reference: `${fundId}/${String(n)}`, kind: 'posting' } as const;
  const to = account(fundId, n * 7 + 3);
  const amount = BigInt(1 + (n % 1_000));
  const from: AccountKey = isHot
    ? { fundId, currency: 'USD', name: 'unallocated', part: 'any' }
    : account(fundId, n * 13 + 1 + ((n * 13 + 1 - (n * 7 + 3)) % ACCOUNTS === 0 ? 1 : 0));
  const lines = [
    { account: from, side: 'debit', amount },
    { account: to, side: 'credit', amount },
  ] as const;
  return { ...head, purpose: 'reserve', lines };
}
