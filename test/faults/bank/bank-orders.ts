import type { AccountKey } from '../../../apps/funding/src/ledger/domain/account.js';
import { interestEntries, reserveDraw } from '../../../apps/funding/src/ledger/domain/entries.js';
import type { TransferOrder } from '../../../apps/funding/src/ledger/domain/transfer.js';

export const FUND = 'bank';
export const ACCOUNTS = 200;
/** In each of the 200 accounts at first, in cents: little, so that there often is not enough. */
export const OPENING = 1_000n;
/** In the hot account at first. */
export const HOT_OPENING = 20_000n;

const HOT: AccountKey = { fundId: FUND, currency: 'USD', name: 'unallocated', part: 'any' };
const GROUNDS = {
  by: { id: 'finance.ada', role: 'finance' },
  cause: 'test',
  event: { id: 'a/1', type: 'test' },
};

const head = (reference: string) => ({ ...GROUNDS, at: new Date(), fundId: FUND, reference });
const part = (index: number): string => `a-${String(index)}`;
const account = (index: number): AccountKey => ({ ...HOT, name: 'reserved', part: part(index) });

/** All the money there will ever be. */
export function openingOrders(): readonly TransferOrder[] {
  const journal = { fundId: FUND, currency: 'USD' };
  const lines = interestEntries(journal, HOT_OPENING + OPENING * BigInt(ACCOUNTS));
  return [
    { ...head('opening'), kind: 'posting', purpose: 'interest', lines },
    ...Array.from({ length: ACCOUNTS }, (_, index): TransferOrder => {
      const draw = reserveDraw(journal, part(index), OPENING, ['any']);
      return { ...head(`opening/${String(index)}`), kind: 'posting', purpose: 'reserve', lines: [], draw };
    }),
  ];
}

const someAccount = (): AccountKey => account(Math.floor(Math.random() * ACCOUNTS));

/** Money from one account to another: of three transfers one takes from the hot account, one gives to it. */
export function someOrder(reference: string, kind: 'posting' | 'hold'): TransferOrder {
  const way = Math.random();
  const from = way < 1 / 3 ? HOT : someAccount();
  let to = way > 2 / 3 ? HOT : someAccount();
  while (to.part === from.part) to = someAccount();
  const amount = BigInt(1 + Math.floor(Math.random() * 400));
  const lines = [
    { account: from, side: 'debit', amount },
    { account: to, side: 'credit', amount },
  ] as const;
  return { ...head(reference), kind, purpose: 'release', lines };
}

/** Makes a hold's transfer, or gives it up. */
export const resolution = (kind: 'post' | 'void', hold: string): TransferOrder => ({
  ...head(`${hold}/${kind}`),
  kind,
  purpose: 'release',
  resolves: hold,
});
