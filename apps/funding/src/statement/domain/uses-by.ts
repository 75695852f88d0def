/// <reference lib="es2024.collection" />
import type { Account } from '../../ledger/domain/account.js';
import { themesOf } from '../../ledger/domain/earmark-pool.js';
import type { Money } from '../../ledger/domain/money.js';
import { BalanceSheet } from './balance-sheet.js';
import { splitEvenly } from './split-evenly.js';

/** What a statement has to know of an allocation. */
export interface AllocationFile {
  readonly allocationId: string;
  readonly requestId: string;
  readonly title: string;
  readonly requestingStates: readonly string[];
  readonly objectives: readonly number[];
  readonly leadImplementer: string;
}

/** What one request, State or thematic area was given. */
export interface UseShare {
  /** A request's id, an ISO 3166-1 alpha-3 code, or a thematic area, 1 to 5. */
  readonly key: string;
  /** A request's title. */
  readonly title?: string;
  /** Reserved, committed or paid. */
  readonly allocated: Money;
  readonly transfers: Money;
  readonly refunds: Money;
  readonly expenditure: Money;
  readonly outstanding: Money;
}

type Amounts = readonly [allocated: bigint, transfers: bigint, refunds: bigint, spent: bigint, open: bigint];

interface Part {
  readonly key: string;
  readonly title?: string;
  readonly amounts: Amounts;
}

/** What each request was given. */
export const byRequest = (
  allocations: readonly AllocationFile[],
  accounts: readonly Account[],
  currency: string,
): readonly UseShare[] =>
  summed(allocations, accounts, currency, ({ requestId, title }, amounts) => [
    { key: requestId, title, amounts },
  ]);

/** What each State was given; what several asked for together is split evenly among them, so that all adds up. */
export const byCountry = (
  allocations: readonly AllocationFile[],
  accounts: readonly Account[],
  currency: string,
): readonly UseShare[] =>
  summed(allocations, accounts, currency, ({ requestingStates }, amounts) =>
    split(requestingStates, amounts),
  );

/** What each thematic area of the Migration MPTF was given; split evenly in the same way. */
export const byTheme = (
  allocations: readonly AllocationFile[],
  accounts: readonly Account[],
  currency: string,
): readonly UseShare[] =>
  summed(allocations, accounts, currency, ({ objectives }, amounts) =>
    split(themesOf(objectives).map(String), amounts),
  );

function split(keys: readonly string[], amounts: Amounts): readonly Part[] {
  const parts = amounts.map((amount) => splitEvenly(amount, keys.length));
  return keys.map((key, index) => ({
    key,
    amounts: parts.map((part) => part[index] ?? 0n) as unknown as Amounts,
  }));
}

function summed(
  allocations: readonly AllocationFile[],
  accounts: readonly Account[],
  currency: string,
  partsOf: (file: AllocationFile, amounts: Amounts) => readonly Part[],
): readonly UseShare[] {
  const sheet = new BalanceSheet(accounts);
  const parts = allocations.flatMap((file) => partsOf(file, amountsOf(sheet, file.allocationId)));
  return [...Map.groupBy(parts, ({ key }) => key)]
    .map(([key, own]) => {
      const sum = (index: keyof Amounts & number): Money => ({
        amountMinor: Number(own.reduce((total, { amounts }) => total + (amounts[index] as bigint), 0n)),
        currency,
      });
      const [first] = own;
      return {
        key,
        ...(first?.title === undefined ? {} : { title: first.title }),
        allocated: sum(0),
        transfers: sum(1),
        refunds: sum(2),
        expenditure: sum(3),
        outstanding: sum(4),
      };
    })
    .filter(({ allocated, transfers }) => allocated.amountMinor + transfers.amountMinor > 0)
    .toSorted((a, b) => b.allocated.amountMinor - a.allocated.amountMinor || (a.key < b.key ? -1 : 1));
}

function amountsOf(sheet: BalanceSheet, id: string): Amounts {
  const [refunds, open, spent] = [
    sheet.credits('refund', id),
    sheet.balance('advanced', id),
    sheet.balance('expensed', id),
  ];
  const allocated =
    sheet.balance('reserved', id) + sheet.balance('committed', id) + sheet.balance('disbursed', id);
  return [allocated, open + spent + refunds, refunds, spent, open];
}
