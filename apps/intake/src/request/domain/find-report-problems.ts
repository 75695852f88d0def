import type { ProgressText } from '@hub/contracts/intake/progress-report.js';
import { attachmentsOf } from './attach-document.js';
import { dayOf } from './dates.js';
import type { Finding } from './domain-error.js';
import { figureProblems } from './find-figure-problems.js';
import type { RequestState } from './request-state.js';

/** Everything that keeps a progress report from being taken, with pointers into it. */
export function reportProblems(state: RequestState, report: ProgressText, at: Date): readonly Finding[] {
  return [
    ...periodProblems(state, report, at),
    ...correctionProblems(state, report),
    ...strays(
      report.milestoneIds,
      (state.plan?.milestones ?? []).map(({ milestoneId }) => milestoneId),
      ['/milestoneIds', 'unknown-milestone', 'a milestone of the plan'],
    ),
    ...strays(
      report.attachmentIds,
      attachmentsOf(state)
        .filter(({ kind, struckBecause }) => kind === 'report' && struckBecause === undefined)
        .map(({ attachmentId }) => attachmentId),
      ['/attachmentIds', 'unknown-attachment', 'an attached report of this request'],
    ),
    ...figureProblems(state.plan?.indicators ?? [], report.indicatorValues ?? []),
  ];
}

function periodProblems(
  { progressReports = [] }: RequestState,
  { periodStartsOn, periodEndsOn }: ProgressText,
  at: Date,
): readonly Finding[] {
  const told = progressReports
    .filter(({ standing }) => standing === 'accepted')
    .map((report) => report.periodEndsOn)
    .sort()
    .at(-1);
  const found: Finding[] = [];
  if (periodEndsOn < periodStartsOn)
    found.push({
      pointer: '/periodEndsOn',
      code: 'before-start',
      detail: 'The period ends before it starts.',
    });
  if (periodEndsOn > dayOf(at))
    found.push({ pointer: '/periodEndsOn', code: 'in-future', detail: 'The period is not over yet.' });
  if (told !== undefined && periodStartsOn <= told)
    found.push({
      pointer: '/periodStartsOn',
      code: 'overlaps',
      detail: `Accepted reports cover the time until ${told}.`,
    });
  return found;
}

function correctionProblems(
  { progressReports = [] }: RequestState,
  { correctsReportId }: ProgressText,
): readonly Finding[] {
  const returned = progressReports.some(
    ({ reportId, standing }) => reportId === correctsReportId && standing === 'returned',
  );
  return correctsReportId === undefined || returned
    ? []
    : [{ pointer: '/correctsReportId', code: 'not-returned', detail: 'No such report was returned.' }];
}

function strays(
  ids: readonly string[] = [],
  known: readonly string[],
  [pointer, code, what]: readonly [string, string, string],
): readonly Finding[] {
  return ids.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [{ pointer: `${pointer}/${String(index)}`, code, detail: `"${id}" is not ${what}.` }],
  );
}
