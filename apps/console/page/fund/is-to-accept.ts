import type { Tranche } from '../api/funding-views.js';

/** Does the report on a transfer wait for finance? */
export const isToAccept = ({ status, report }: Tranche): boolean =>
  status === 'reported' && report !== undefined && report.acceptedBy === undefined;
