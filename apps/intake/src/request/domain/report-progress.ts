import type { ProgressText } from '@hub/contracts/intake/progress-report.js';
import { reportProblems } from './find-report-problems.js';
import { INTAKE_RULES } from './intake-rules.js';
import { openReport } from './open-matters.js';
import { demandLeadImplementer, permit, type Act } from './permit.js';
import { present } from './present.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused, RequestIncomplete } from './request-errors.js';
import type { RequestState } from './request-state.js';

/**
 * The lead implementer reports on a period; one report at a time waits for the State.
 * @throws ActionRefused `report-undecided`, `too-many-reports`
 * @throws RequestIncomplete listing all that does not fit the plan or the reports before
 */
export function reportProgress(
  state: RequestState | undefined,
  act: Act & { report: ProgressText },
): readonly RequestFact[] {
  const request = permit(state, 'report-progress', act);
  demandLeadImplementer(request, act);
  const { requestId, progressReports = [] } = request;
  const undecided = openReport(request);
  if (undecided !== undefined)
    throw new ActionRefused('report-undecided', 'The State has not decided on the report before.', {
      reportId: undecided.reportId,
    });
  const most = INTAKE_RULES.progressReports;
  if (progressReports.length >= most)
    throw new ActionRefused('too-many-reports', 'There are as many reports as a request may have.', { most });
  const problems = reportProblems(request, act.report, act.at);
  if (problems.length > 0) throw new RequestIncomplete(problems, 'The report does not fit the plan.');
  const reportId = `report-${String(progressReports.length + 1)}`;
  return [fact('progress-reported', { requestId, report: { ...act.report, reportId } })];
}

type Decision = Act & { readonly reportId: string };

/**
 * The State accepts a report: the milestones it names are reached.
 * @throws ActionRefused `unknown-report`, `report-decided`
 */
export function acceptProgressReport(
  state: RequestState | undefined,
  act: Decision & { comment?: string | undefined },
): readonly RequestFact[] {
  const request = permit(state, 'accept-progress-report', act);
  const { requestId, milestonesDone } = request;
  const { reportId, periodEndsOn, milestoneIds = [] } = undecidedReport(request, act);
  const reachedAt = act.at.toISOString();
  return [
    fact('progress-report-accepted', {
      requestId,
      reportId,
      periodEndsOn,
      ...present({ comment: act.comment }),
    }),
    ...[...new Set(milestoneIds)]
      .filter((id) => milestonesDone[id] === undefined)
      .map((milestoneId) => fact('milestone-reached', { requestId, milestoneId, reachedAt })),
  ];
}

/**
 * The State wants a report corrected; the lead implementer sends it anew.
 * @throws ActionRefused `unknown-report`, `report-decided`
 */
export function returnProgressReport(
  state: RequestState | undefined,
  act: Decision & { comment: string },
): readonly RequestFact[] {
  const request = permit(state, 'return-progress-report', act);
  const { reportId } = undecidedReport(request, act);
  return [fact('progress-report-returned', { requestId: request.requestId, reportId, comment: act.comment })];
}

function undecidedReport({ progressReports = [] }: RequestState, { reportId }: Decision) {
  const found = progressReports.find((each) => each.reportId === reportId);
  if (found === undefined) throw new ActionRefused('unknown-report', 'There is no such report.');
  if (found.standing !== 'submitted')
    throw new ActionRefused('report-decided', 'The State has decided on this report.', {
      standing: found.standing,
    });
  return found;
}
