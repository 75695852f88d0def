import { expect } from '@jest/globals';
import { CAST } from '../../tools/demo/journey/journey.js';
import { monthsAfter, today } from '../../tools/demo/journey/days.js';
import { eventually } from '../support/eventually.js';
import type { Hub } from '../support/hub.js';
import { PATIENCE, type Way } from './way.js';

/** The plan of a donor that also does the work. */
const planOf = (provider: string, months: number) => ({
  activities: [
    {
      activityId: 'activity-1',
      title: 'Training on climate mobility',
      needItemIds: ['need-1'],
      budgetLines: [
        {
          implementer: provider,
          source: provider,
          amount: { amountMinor: 300_000_00, currency: 'USD' },
        },
      ],
    },
  ],
  milestones: [
    { milestoneId: 'milestone-1', title: 'Officers trained', dueOn: monthsAfter(today(), months) },
  ],
  indicators: [
    {
      indicatorId: 'indicator-1',
      title: 'Officers trained',
      baseline: '0',
      target: '60',
      measure: 'count',
      disaggregatedBy: ['sex'],
    },
  ],
  leadImplementer: provider,
  localPartnerReason: 'The ministries of both States work with it directly.',
  startsOn: today(),
  durationMonths: months,
});

/** From the chosen partner to closed accounts, with a report that is returned once and an amendment of the plan. */
export async function deliverTogether(hub: Hub, way: Way, provider: string): Promise<void> {
  const lead = CAST.coordinatorOf(provider);
  const parties = [...way.focalPoints, lead];
  await hub.as(way.focalPoint).intake.change('PUT', way.path, `${way.path}/plan`, planOf(provider, 12));
  const { planHash } = await way.read();
  for (const party of parties) await way.act(party, 'approve-plan', { planHash });
  const agreement = await agreementOf(hub, way);
  for (const party of parties) await hub.as(party).matching.act(agreement, 'sign', { planHash });
  await way.untilStatus('ready');
  await way.act(lead, 'start');

  await report(way, lead);
  await amend(way, parties, planOf(provider, 18));
  await eventually(
    async () =>
      expect(await hub.as(lead).matching.read(agreement)).toMatchObject({
        planHash: (await way.read()).planHash,
      }),
    PATIENCE,
  );

  await way.act(lead, 'complete-work', { finalReport: 'Sixty officers are trained.' });
  await way.act(way.focalPoint, 'confirm', { ratings: [{ needItemId: 'need-1', rating: 5 }] });
  const account = `/v1/request-accounts/${way.requestId}`;
  for (const officer of [CAST.firstFinance, CAST.secondFinance])
    await eventually(() => hub.as(officer).funding.act(account, 'closings'), PATIENCE);
  await way.untilStatus('closed');
}

/** A report is returned for its figures, corrected and accepted by the other State; its milestone is reached. */
async function report(way: Way, lead: string): Promise<void> {
  const told = {
    periodStartsOn: today(),
    periodEndsOn: today(),
    narrative: 'All officers are trained.',
    milestoneIds: ['milestone-1'],
  };
  const figure = { indicatorId: 'indicator-1', value: 60 };
  await expect(
    way.act(lead, 'progress-reports', { ...told, indicatorValues: [figure] }),
  ).rejects.toMatchObject({ status: 422, problem: { code: 'intake.request.incomplete' } });
  const withoutBreakdownBecause = 'The lists are not counted yet.';
  await way.act(lead, 'progress-reports', {
    ...told,
    indicatorValues: [{ ...figure, withoutBreakdownBecause }],
  });
  await way.act(way.focalPoint, 'progress-reports/report-1/return', { comment: 'Count them, please.' });
  const groups = [
    { by: 'sex', group: 'female', value: 33 },
    { by: 'sex', group: 'male', value: 27 },
  ];
  const corrected = { ...told, indicatorValues: [{ ...figure, groups }], correctsReportId: 'report-1' };
  await way.act(lead, 'progress-reports', corrected);
  await way.act(way.focalPoints.at(-1) ?? '', 'progress-reports/report-2/accept');

  expect(await way.read('/delivery', lead)).toMatchObject({
    milestones: [{ standing: 'reached' }],
    indicators: [{ actual: { value: 60, groups }, percentDone: 100 }],
    progressReports: [{ standing: 'corrected' }, { standing: 'accepted' }],
  });
}

async function amend(way: Way, parties: readonly string[], plan: object): Promise<void> {
  const [proposer = '', ...others] = parties;
  await way.act(proposer, 'amendments', { reason: 'Boats are late.', plan });
  const { amendments } = await way.read<{ amendments: readonly { planHash: string }[] }>('/delivery');
  const planHash = amendments[0]?.planHash;
  for (const party of others) await way.act(party, 'amendments/amendment-1/agree', { planHash });
  expect(await way.read()).toMatchObject({ planHash, plan: { durationMonths: 18 } });
}

function agreementOf(hub: Hub, way: Way): Promise<string> {
  return eventually(async () => {
    const path = `/v1/agreements?requestId=${way.requestId}`;
    const { items } = await hub.as(way.focalPoint).matching.read<{ items: readonly { id: string }[] }>(path);
    if (items[0] === undefined) throw new Error('no agreement is open yet');
    return `/v1/agreements/${items[0].id}`;
  }, PATIENCE);
}
