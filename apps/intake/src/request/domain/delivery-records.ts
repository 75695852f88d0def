import type { EligibilityCheck } from '@hub/contracts/intake/eligibility-check.js';
import type { Plan } from '@hub/contracts/intake/plan.js';
import type { ProgressReport } from '@hub/contracts/intake/progress-report.js';
import type { AmendmentStanding } from '@hub/contracts/vocabularies/amendment-standings.js';
import type { ReportStanding } from '@hub/contracts/vocabularies/report-standings.js';

/** A check of eligibility with who recorded it and when; those of long ago lack that. */
export interface RecordedCheck extends EligibilityCheck {
  /** The officer's id. */
  readonly recordedBy?: string;
  readonly recordedAt?: string;
}

/** A progress report and what the State said to it. */
export interface ReportRecord extends ProgressReport {
  readonly standing: ReportStanding;
  readonly reportedAt: string;
  readonly decidedAt?: string;
  readonly comment?: string;
}

/** An amendment of the plan and who has agreed to it. */
export interface AmendmentRecord {
  readonly amendmentId: string;
  readonly reason: string;
  /** Only while it is open; afterwards the history has it. */
  readonly plan?: Plan;
  readonly planHash: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly parties: readonly string[];
  readonly agreedBy: readonly string[];
  readonly standing: AmendmentStanding;
  readonly decidedAt?: string;
  readonly refusedBy?: string;
  readonly refusedBecause?: string;
}
