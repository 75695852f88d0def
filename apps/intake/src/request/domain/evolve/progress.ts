import type { AmendmentRecord, ReportRecord } from '../delivery-records.js';
import { present } from '../present.js';
import { providersIn } from '../plan-parties.js';
import type { RequestState } from '../request-state.js';
import type { Steps } from './step.js';

export const PROGRESS: Steps<
  | 'progress-reported'
  | 'progress-report-accepted'
  | 'progress-report-returned'
  | 'amendment-proposed'
  | 'amendment-agreed'
  | 'amendment-refused'
  | 'plan-amended'
> = {
  'progress-reported': (state, { report }, { at }) => ({
    ...state,
    progressReports: [
      ...(report.correctsReportId === undefined
        ? reportsOf(state)
        : changed(state, report.correctsReportId, { standing: 'corrected' })),
      { ...report, standing: 'submitted', reportedAt: at.toISOString() },
    ],
  }),
  'progress-report-accepted': (state, { reportId, comment }, { at }) => ({
    ...state,
    progressReports: changed(state, reportId, {
      standing: 'accepted',
      decidedAt: at.toISOString(),
      ...present({ comment }),
    }),
  }),
  'progress-report-returned': (state, { reportId, comment }, { at }) => ({
    ...state,
    progressReports: changed(state, reportId, {
      standing: 'returned',
      decidedAt: at.toISOString(),
      comment,
    }),
  }),
  'amendment-proposed': (state, { requestId: _, ...proposed }, { at }) => ({
    ...state,
    amendments: [
      ...(state.amendments ?? []),
      { ...proposed, proposedAt: at.toISOString(), agreedBy: [], standing: 'proposed' },
    ],
    providerIds: [...new Set([...state.providerIds, ...providersIn(proposed.plan)])],
  }),
  'amendment-agreed': (state, { amendmentId, party }) => ({
    ...state,
    amendments: amended(state, amendmentId, (each) => ({ ...each, agreedBy: [...each.agreedBy, party] })),
  }),
  'amendment-refused': (state, { amendmentId, party, reason }, { at }) => ({
    ...state,
    amendments: amended(state, amendmentId, ({ plan: _, ...each }) => ({
      ...each,
      standing: 'refused',
      decidedAt: at.toISOString(),
      refusedBy: party,
      refusedBecause: reason,
    })),
  }),
  'plan-amended': (state, { amendmentId, plan, planHash }, { at }) => ({
    ...state,
    plan,
    planHash,
    amendments: amended(state, amendmentId, ({ plan: _, ...each }) => ({
      ...each,
      standing: 'agreed',
      decidedAt: at.toISOString(),
    })),
  }),
};

const reportsOf = ({ progressReports = [] }: RequestState): readonly ReportRecord[] => progressReports;

const changed = (state: RequestState, id: string, to: Partial<ReportRecord>): readonly ReportRecord[] =>
  reportsOf(state).map((report) => (report.reportId === id ? { ...report, ...to } : report));

const amended = (
  { amendments = [] }: RequestState,
  id: string,
  change: (amendment: AmendmentRecord) => AmendmentRecord,
): readonly AmendmentRecord[] =>
  amendments.map((amendment) => (amendment.amendmentId === id ? change(amendment) : amendment));
