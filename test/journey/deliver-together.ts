import { expect } from '@jest/globals';
import { CAST } from '../../tools/demo/journey/journey.js';
import { monthsAfter, today } from '../../tools/demo/journey/days.js';
import { eventually } from '../support/eventually.js';
import type { Hub } from '../support/hub.js';
import { PATIENCE, type Way } from './way.js';

interface Delivery {
  readonly provider: string;
  readonly amountMinor: number;
}

/** The plan of a donor that also does the work. */
const planOf = ({ provider, amountMinor }: Delivery, months: number) => ({
  activities: [
    {
      activityId: 'activity-1',
      title: 'Training of officers',
      needItemIds: ['need-1'],
      budgetLines: [
        {
          implementer: provider,
          source: provider,
          amount: { amountMinor, currency: 'USD' },
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
  localPartnerReason: 'The ministries work with it directly.',
  startsOn: today(),
  durationMonths: months,
});

/** From the chosen partner to closed accounts, with a report that is returned once and an amendment of the plan. */
export async function deliverTogether(hub: Hub, way: Way, delivery: Delivery): Promise<void> {
  const { parties, lead, agreement } = await startWork(hub, way, delivery);

  await report(way, lead);
  await amend(way, parties, planOf(delivery, 18));
  await eventually(
    async () =>
      expect(await hub.as(lead).matching.read(agreement)).toMatchObject({
        planHash: (await way.read()).planHash,
      }),
    PATIENCE,
  );

  await endWork(hub, way, lead);
}

/** From the chosen partner to closed accounts, with one report that is accepted. */
export async function deliver(hub: Hub, way: Way, delivery: Delivery): Promise<void> {
  const { lead } = await startWork(hub, way, delivery);
  await way.act(lead, 'progress-reports', {
    ...WORK_DONE,
    indicatorValues: [{ indicatorId: 'indicator-1', value: 60, groups: BY_SEX }],
  });
  await way.act(way.focalPoint, 'progress-reports/report-1/accept');
  await endWork(hub, way, lead);
}

/** A plan that all approve and sign, until the lead implementer starts. */
async function startWork(hub: Hub, way: Way, delivery: Delivery) {
  const lead = CAST.coordinatorOf(delivery.provider);
  const parties = [...way.focalPoints, lead];
  await hub.as(way.focalPoint).intake.change('PUT', way.path, `${way.path}/plan`, planOf(delivery, 12));
  const { planHash } = await way.read();
  for (const party of parties) await way.act(party, 'approve-plan', { planHash });
  const agreement = await agreementOf(hub, way);
  for (const party of parties) await hub.as(party).matching.act(agreement, 'sign', { planHash });
  await way.untilStatus('ready');
  await way.act(lead, 'start');
  return { parties, lead, agreement };
}

/** Each State confirms, and two officers close the accounts. */
async function endWork(hub: Hub, way: Way, lead: string): Promise<void> {
  await way.act(lead, 'complete-work', { finalReport: 'Sixty officers are trained.' });
  await way.actAll('confirm', { ratings: [{ needItemId: 'need-1', rating: 5 }] });
  const account = `/v1/request-accounts/${way.requestId}`;
  for (const officer of [CAST.firstFinance, CAST.secondFinance])
    await eventually(() => hub.as(officer).funding.act(account, 'closings'), PATIENCE);
  await way.untilStatus('closed');
}

const WORK_DONE = {
  periodStartsOn: today(),
  periodEndsOn: today(),
  narrative: 'All officers are trained.',
  milestoneIds: ['milestone-1'],
};
const BY_SEX = [
  { by: 'sex', group: 'female', value: 33 },
  { by: 'sex', group: 'male', value: 27 },
];

/** A report is returned for its figures, corrected and accepted by the other State; its milestone is reached. */
async function report(way: Way, lead: string): Promise<void> {
  const figure = { indicatorId: 'indicator-1', value: 60 };
  await expect(
    way.act(lead, 'progress-reports', { ...WORK_DONE, indicatorValues: [figure] }),
  ).rejects.toMatchObject({ status: 422, problem: { code: 'intake.request.incomplete' } });
  const withoutBreakdownBecause = 'The lists are not counted yet.';
  await way.act(lead, 'progress-reports', {
    ...WORK_DONE,
    indicatorValues: [{ ...figure, withoutBreakdownBecause }],
  });
  await way.act(way.focalPoint, 'progress-reports/report-1/return', { comment: 'Count them, please.' });
  const corrected = {
    ...WORK_DONE,
    indicatorValues: [{ ...figure, groups: BY_SEX }],
    correctsReportId: 'report-1',
  };
  await way.act(lead, 'progress-reports', corrected);
  await way.act(way.focalPoints.at(-1) ?? '', 'progress-reports/report-2/accept');

  expect(await way.read('/delivery', lead)).toMatchObject({
    milestones: [{ standing: 'reached' }],
    indicators: [{ actual: { value: 60, groups: BY_SEX }, percentDone: 100 }],
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
