import type { AmendmentRecord, ReportRecord } from './delivery-records.js';
import type { RequestState } from './request-state.js';

type Matters = Pick<RequestState, 'progressReports' | 'amendments'>;

/** The report that waits for the State's word. */
export const openReport = ({ progressReports = [] }: Matters): ReportRecord | undefined =>
  progressReports.find(({ standing }) => standing === 'submitted');

/** The amendment that waits for somebody's agreement. */
export const openAmendment = ({ amendments = [] }: Matters): AmendmentRecord | undefined =>
  amendments.find(({ standing }) => standing === 'proposed');
