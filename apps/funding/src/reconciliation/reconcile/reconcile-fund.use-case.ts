import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { AllocationRepository } from '../../allocation/storage/allocation.repository.js';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { balancesIn, balancesSaidBy, COMPARED, differencesBetween } from '../domain/compare-books.js';
import { CheckAllocation } from './check-allocation.js';
import type { Finding, ReconciliationReport } from './reconciliation-report.js';
import { UnmadeBookings } from './unmade-bookings.js';

/**
 * Compares the ledger of a fund with what allocations say of themselves, settles by rule what a crash has left, and
 * names the rest. Nothing that people decided is changed, and no balance is ever corrected here.
 */
@Injectable()
export class ReconcileFund {
  private readonly logger = new Logger('reconciliation');

  constructor(
    private readonly allocations: AllocationRepository,
    private readonly ledger: LedgerReader,
    private readonly unmade: UnmadeBookings,
    private readonly check: CheckAllocation,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(fundId: string): Promise<ReconciliationReport> {
    const at = this.clock.now();
    const made = await this.unmade.make(fundId, at);
    const { compared, suspects, unknown } = await this.compare(fundId);
    const findings = [...made, ...unknown];
    for (const id of suspects) findings.push(...(await this.check.execute(id)));
    const resolved = findings.filter(({ isResolved }) => isResolved).map(findingOf);
    const open = findings.filter(({ isResolved }) => !isResolved).map(findingOf);
    for (const finding of resolved) this.logger.log({ msg: 'Reconciled', fundId, ...finding });
    for (const finding of open) this.logger.error({ msg: 'Not reconciled', fundId, ...finding });
    return { fundId, at, compared, resolved, open };
  }

  // A quick look at all; whoever moves meanwhile may look suspicious and is looked at again, alone.
  private async compare(fundId: string) {
    const rows = Map.groupBy(await this.ledger.nonEmpty(fundId, COMPARED), ({ part = '' }) => part);
    const suspects: string[] = [];
    let compared = 0;
    for await (const state of this.allocations.eachOf(fundId)) {
      compared += 1;
      const inLedger = balancesIn(rows.get(state._id) ?? []);
      rows.delete(state._id);
      if (differencesBetween(balancesSaidBy(state), inLedger).length > 0) suspects.push(state._id);
    }
    const unknown: Outcome[] = [];
    for (const id of rows.keys())
      // One that was proposed after the first look is there by now.
      if (!(await this.check.isKnown(id)))
        unknown.push({
          rule: 'unknown-allocation',
          aggregate: 'allocation',
          id,
          detail: 'The ledger holds money for it.',
          isResolved: false,
        });
    return { compared, suspects, unknown };
  }
}

type Outcome = Finding & { readonly isResolved: boolean };

const findingOf = ({ isResolved: _, ...finding }: Outcome): Finding => finding;
