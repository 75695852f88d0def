import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsBoolean, IsDate, IsIn, IsInt, IsString } from 'class-validator';
import type { Finding, ReconciliationReport } from './reconciliation-report.js';

class FindingView implements Finding {
  /** `unmade-booking`: asked of the ledger and not made; `unnoted-reservation`: made and not noted. */
  @IsIn(['unmade-booking', 'unnoted-reservation', 'unexplained', 'unknown-allocation'])
  readonly rule!: Finding['rule'];

  @IsIn(['fund', 'contribution', 'allocation'])
  readonly aggregate!: Finding['aggregate'];

  @IsString()
  readonly id!: string;

  @IsString()
  readonly detail!: string;
}

class ReconciliationReportView implements ReconciliationReport {
  @IsId()
  readonly fundId!: string;

  @IsDate()
  readonly at!: Date;

  /** Allocations compared. */
  @IsInt()
  readonly compared!: number;

  /** Settled by rule. */
  @NestedList(() => FindingView, 100_000)
  readonly resolved!: readonly FindingView[];

  /** For people: nothing was changed. */
  @NestedList(() => FindingView, 100_000)
  readonly open!: readonly FindingView[];
}

/** What a comparison of the ledger with allocations, contributions and funds has come to. */
export class ReconciliationView {
  @IsBoolean()
  readonly isReconciled!: boolean;

  @NestedList(() => ReconciliationReportView)
  readonly reports!: readonly ReconciliationReportView[];
}
