import { describe, expect, it } from '@jest/globals';
import type { IndicatorValue } from '@hub/contracts/intake/progress-report.js';
import { completeWork, confirmOutcome } from './deliver-request.js';
import { indicatorsOf } from './indicator-progress.js';
import { suspendDelivery } from './interrupt-request.js';
import { acceptProgressReport, returnProgressReport } from './report-progress.js';
import { RequestIncomplete } from './request-errors.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { codeOf } from './testing/codes.js';
import { PLAN } from './testing/sample-request.js';

const INDICATORS = [
  {
    title: 'Officers trained',
    baseline: '0',
    target: '120',
    measure: 'count' as const,
    disaggregatedBy: ['sex' as const],
  },
  { title: 'Share of women', baseline: '20', target: '50 %', measure: 'percent' as const },
  { title: 'Law', baseline: 'none', target: 'adopted' },
];
const bySex = (female: number, male: number) => [
  { by: 'sex' as const, group: 'female' as const, value: female },
  { by: 'sex' as const, group: 'male' as const, value: male },
];

/** In delivery, sixty days after work began. */
const underWay = (): RequestBuilder =>
  aRequest()
    .inDesign()
    .planned({ ...PLAN, indicators: INDICATORS })
    .approves('focalPoint')
    .approves('iom')
    .approves('norway')
    .approves('unfpa')
    .concluded()
    .starts()
    .later(60);

const accepts = (request: RequestBuilder, reportId: string) =>
  request.does('focalPoint', (state, act) => acceptProgressReport(state, { ...act, reportId }));
const returns = (request: RequestBuilder, reportId: string) =>
  request.does('focalPoint', (state, act) =>
    returnProgressReport(state, { ...act, reportId, comment: 'By sex, please.' }),
  );

function problemsOf(indicatorValues: readonly IndicatorValue[]): readonly string[] {
  try {
    underWay().reports({ indicatorValues });
    return [];
  } catch (error) {
    if (!(error instanceof RequestIncomplete)) throw error;
    return error.errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe('a progress report', () => {
  it('waits for the State, and what it says counts once the State accepts it', () => {
    const request = underWay().reports({
      milestoneIds: ['milestone-1'],
      indicatorValues: [{ indicatorId: 'indicator-1', value: 60, groups: bySex(36, 24) }],
    });
    expect(request.state).toMatchObject({ ballWith: 'focal-point', milestonesDone: {} });
    expect(indicatorsOf(request.state)[0]).not.toHaveProperty('actual');

    accepts(request, 'report-1');

    expect(request.state).toMatchObject({
      ballWith: 'lead-implementer',
      milestonesDone: { 'milestone-1': 'reached' },
      progressReports: [{ reportId: 'report-1', standing: 'accepted' }],
    });
    expect(request.history.slice(-2).map(({ type }) => type)).toEqual([
      'intake.request.progress-report-accepted.v1',
      'intake.request.milestone-reached.v1',
    ]);
    expect(indicatorsOf(request.state)[0]).toMatchObject({
      actual: { value: 60, groups: bySex(36, 24) },
      percentDone: 50,
    });
  });

  it('shows the newest accepted figure, and keeps the ones before', () => {
    const value = (indicatorId: string, amount: number) => [{ indicatorId, value: amount }];
    const request = accepts(
      underWay().reports({ indicatorValues: value('indicator-2', 30) }),
      'report-1',
    ).later(60);
    accepts(request.reports({ indicatorValues: value('indicator-2', 35) }), 'report-2');

    const [, share, law] = indicatorsOf(request.state);
    expect(share).toMatchObject({ percentDone: 50, figures: [{ value: 30 }, { value: 35 }] });
    expect(law).not.toHaveProperty('percentDone');
  });

  it('is corrected after it was returned, and replaced by what is sent then', () => {
    const request = returns(underWay().reports(), 'report-1');
    expect(request.state).toMatchObject({
      ballWith: 'lead-implementer',
      progressReports: [{ standing: 'returned', comment: 'By sex, please.' }],
    });

    request.reports({ correctsReportId: 'report-1' });

    expect(request.state.progressReports).toMatchObject([
      { reportId: 'report-1', standing: 'corrected' },
      { reportId: 'report-2', standing: 'submitted', correctsReportId: 'report-1' },
    ]);
    expect(codeOf(() => accepts(request, 'report-1'))).toBe('report-decided');
    expect(codeOf(() => accepts(request, 'report-7'))).toBe('unknown-report');
  });

  it('is the lead implementer’s alone, one at a time, for a time that is over and not yet told', () => {
    const request = underWay();
    expect(codeOf(() => request.reports({ periodEndsOn: '2027-01-01' }))).toBe('incomplete');
    expect(codeOf(() => request.reports({ periodStartsOn: '2026-06-01', periodEndsOn: '2026-01-06' }))).toBe(
      'incomplete',
    );
    request.reports();
    expect(codeOf(() => request.reports())).toBe('report-undecided');
    accepts(request, 'report-1');
    expect(codeOf(() => request.reports())).toBe('incomplete');
  });

  it('still comes, and is decided, while the work is suspended', () => {
    const request = underWay().does('carla', (state, act) =>
      suspendDelivery(state, { ...act, reason: 'Security.' }),
    );

    expect(accepts(request.reports(), 'report-1').state).toMatchObject({
      status: 'suspended',
      progressReports: [{ standing: 'accepted' }],
    });
  });

  it('is decided before the State confirms the outcome', () => {
    const request = accepts(underWay().reports({ milestoneIds: ['milestone-1'] }), 'report-1')
      .later(90)
      .reports()
      .does('iom', (state, act) => completeWork(state, { ...act, finalReport: 'All is done.' }));
    const confirms = () =>
      request.does('focalPoint', (state, act) =>
        confirmOutcome(state, { ...act, ratings: [{ needItemId: 'need-1', rating: 4 }] }),
      );

    expect(codeOf(confirms)).toBe('report-undecided');
    accepts(request, 'report-2');
    expect(confirms().state.status).toBe('completed');
  });
});

describe('figures by sex, age, migratory status and disability', () => {
  const at = '/indicatorValues/0';

  it.each<[string, IndicatorValue, readonly string[]]>([
    ['add up', { indicatorId: 'indicator-1', value: 60, groups: bySex(36, 24) }, []],
    [
      'do not add up',
      { indicatorId: 'indicator-1', value: 60, groups: bySex(36, 23) },
      [`${at}/groups does-not-add-up`],
    ],
    [
      'are not there although the plan asks for them',
      { indicatorId: 'indicator-1', value: 60 },
      [`${at}/groups breakdown-missing`],
    ],
    [
      'are not there, with a reason',
      { indicatorId: 'indicator-1', value: 60, withoutBreakdownBecause: 'The school kept no list.' },
      [],
    ],
    [
      'name a group of another dimension',
      {
        indicatorId: 'indicator-1',
        value: 60,
        groups: [...bySex(36, 24), { by: 'age', group: 'female', value: 60 }],
      },
      [`${at}/groups/2/group unknown-group`],
    ],
    [
      'name a group twice',
      { indicatorId: 'indicator-1', value: 60, groups: [...bySex(30, 24), ...bySex(6, 0)] },
      [`${at}/groups/2/group double`, `${at}/groups/3/group double`],
    ],
    [
      'are a part of a person',
      { indicatorId: 'indicator-1', value: 0.5, withoutBreakdownBecause: 'None.' },
      [`${at}/value out-of-range`],
    ],
    ['are more than all', { indicatorId: 'indicator-2', value: 101 }, [`${at}/value out-of-range`]],
    ['are below zero where no measure is named', { indicatorId: 'indicator-3', value: -3 }, []],
    [
      'are of an indicator that the plan lacks',
      { indicatorId: 'indicator-9', value: 1 },
      [`${at}/indicatorId unknown-indicator`],
    ],
  ])('%s', (_what, value, problems) => {
    expect(problemsOf([value])).toEqual(problems);
  });
});
