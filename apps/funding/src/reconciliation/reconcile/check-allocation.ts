import { Injectable } from '@nestjs/common';
import { AllocationBooks } from '../../allocation/keep-books/allocation-books.js';
import { Allocations } from '../../allocation/storage/allocations.js';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import {
  balancesIn,
  balancesSaidBy,
  COMPARED,
  differencesBetween,
  isUnnotedReservation,
} from '../domain/compare-books.js';
import type { Difference } from '../domain/compare-books.js';
import type { Finding } from './reconciliation-report.js';

/** Looks closely at one allocation that does not seem to agree with the ledger. */
@Injectable()
export class CheckAllocation {
  constructor(
    private readonly allocations: Allocations,
    private readonly books: AllocationBooks,
    private readonly ledger: LedgerReader,
  ) {}

  async isKnown(allocationId: string): Promise<boolean> {
    return (await this.allocations.load(allocationId)) !== undefined;
  }

  /** Nothing when it agrees, or is changing: then it is looked at the next time. */
  async execute(allocationId: string): Promise<readonly (Finding & { readonly isResolved: boolean })[]> {
    const before = await this.allocations.load(allocationId);
    if (before === undefined || before.state.bookings.length > 0) return [];
    const accounts = await this.ledger.nonEmpty(before.state.fundId, COMPARED, [allocationId]);
    const after = await this.allocations.load(allocationId);
    if (after?.version !== before.version) return [];
    const differences = differencesBetween(balancesSaidBy(after.state), balancesIn(accounts));
    if (differences.length === 0) return [];
    const found = {
      aggregate: 'allocation',
      id: allocationId,
      detail: differences.map(said).join('; '),
    } as const;
    if (!isUnnotedReservation(after.state, differences))
      return [{ ...found, rule: 'unexplained', isResolved: false }];
    const isResolved = await this.books.noteReservation(allocationId);
    return [{ ...found, rule: 'unnoted-reservation', isResolved }];
  }
}

const said = ({ account, allocation, ledger }: Difference): string =>
  `${account}: ${String(ledger)} in the ledger, ${String(allocation)} in the allocation`;
