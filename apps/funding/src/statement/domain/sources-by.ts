/// <reference lib="es2024.collection" />
import type { Account } from '../../ledger/domain/account.js';
import type { Money } from '../../ledger/domain/money.js';
import { BalanceSheet } from './balance-sheet.js';

/** What a statement has to know of a contribution. */
export interface ContributionFile {
  readonly contributionId: string;
  readonly donor: string;
  /** The donor asks not to be named in public. */
  readonly isConfidential?: boolean;
}

/** What one donor has given. */
export interface DonorShare {
  readonly donor: string;
  /** Pledged and not yet signed. */
  readonly pledged: Money;
  readonly committed: Money;
  /** At the rate of the commitment. */
  readonly deposited: Money;
  /** Sent back to the donor. */
  readonly refunded: Money;
  readonly receivable: Money;
  readonly inKind: Money;
}

/** What each donor has given, largest deposits first. */
export function byDonor(
  contributions: readonly ContributionFile[],
  accounts: readonly Account[],
  currency: string,
): readonly DonorShare[] {
  const sheet = new BalanceSheet(accounts);
  const donors = Map.groupBy(contributions, ({ donor }) => donor);
  return [...donors]
    .map(([donor, own]) => {
      const sum = (amount: (id: string) => bigint): Money => ({
        amountMinor: Number(own.reduce((total, { contributionId }) => total + amount(contributionId), 0n)),
        currency,
      });
      return {
        donor,
        pledged: sum((id) => sheet.balance('pledge', id)),
        committed: sum((id) => sheet.debits('receivable', id)),
        deposited: sum((id) => sheet.credits('receivable', id)),
        refunded: sum((id) => sheet.balance('donor-refund', id)),
        receivable: sum((id) => sheet.balance('receivable', id)),
        inKind: sum((id) => sheet.balance('in-kind', id)),
      };
    })
    .filter(
      ({ pledged, committed, inKind }) =>
        pledged.amountMinor + committed.amountMinor + inKind.amountMinor > 0,
    )
    .toSorted((a, b) => b.deposited.amountMinor - a.deposited.amountMinor || (a.donor < b.donor ? -1 : 1));
}
