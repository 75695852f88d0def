import { MARKERS } from '@hub/contracts/vocabularies/markers.js';
import { eventually } from '../../../test/support/eventually.js';
import { monthsAfter, today } from './days.js';
import { CAST, type Journey, PATIENCE, type Step } from './journey.js';

const { focalPoint, firstOfficer, firstMember, secondMember } = CAST;

/** From the plan to a request with money and signatures. */
export const FUNDING_STEPS: readonly Step[] = [
  {
    title: 'The State writes the plan with its partners',
    by: [focalPoint],
    status: 'design',
    run: writePlan,
  },
  {
    title: 'Desk and focal point refer what is missing to the fund',
    by: [firstOfficer, focalPoint],
    status: 'fund-review',
    run: refer,
  },
  {
    title: 'Two members of the steering committee score and approve; the ledger holds the money',
    by: [firstMember, secondMember],
    status: 'design',
    run: approveAllocation,
  },
  {
    title: 'The State and each provider approve the plan',
    by: [focalPoint, 'coordinators'],
    status: 'agreement',
    run: approvePlan,
  },
  {
    title: 'All four parties sign the same version of it',
    by: [focalPoint, 'coordinators'],
    status: 'ready',
    run: sign,
  },
];

async function writePlan(journey: Journey): Promise<void> {
  const intake = journey.as(focalPoint).intake;
  await intake.change('PUT', journey.path, `${journey.path}/plan`, plan(journey));
}

function plan({ programme }: Journey) {
  const startsOn = today();
  return {
    activities: programme.shares.map(({ provider, activity, amountMinor }, index) => ({
      activityId: `activity-${index + 1}`,
      title: activity,
      needItemIds: ['need-1', 'need-2'],
      budgetLines: [
        {
          implementer: provider,
          amount: { amountMinor, currency: programme.budget.currency },
          source: 'fund',
        },
      ],
    })),
    milestones: [
      {
        milestoneId: 'milestone-1',
        title: 'The institutions share one set of data',
        dueOn: monthsAfter(startsOn, 12),
      },
      {
        milestoneId: 'milestone-2',
        title: 'The first forecast is published',
        dueOn: monthsAfter(startsOn, 24),
      },
    ],
    indicators: [
      { indicatorId: 'indicator-1', title: 'Institutions that share data', baseline: '0', target: '7' },
    ],
    leadImplementer: programme.lead,
    localPartner: programme.localPartner,
    startsOn,
    durationMonths: programme.months,
  };
}

async function refer(journey: Journey): Promise<void> {
  await journey.act(firstOfficer, 'refer-to-fund');
  await journey.act(focalPoint, 'refer-to-fund');
}

async function approveAllocation(journey: Journey): Promise<void> {
  journey.allocationId = await allocationOf(journey);
  const allocation = `/v1/allocations/${journey.allocationId}`;
  const scores = MARKERS.map((marker) => ({ marker, score: 2 }));
  for (const member of [firstMember, secondMember])
    await journey.as(member).funding.act(allocation, 'score', { scores });
  for (const member of [firstMember, secondMember])
    await journey.as(member).funding.act(allocation, 'approve');
}

/** Funding hears of the referral in its own time. */
function allocationOf(journey: Journey): Promise<string> {
  const { funding } = journey.as(firstMember);
  return eventually(async () => {
    const path = `/v1/allocations?requestId=${journey.requestId}`;
    const { items } = await funding.read<{ items: readonly { allocationId: string }[] }>(path);
    const [allocation] = items;
    if (allocation === undefined) throw new Error('no allocation has been proposed yet');
    return allocation.allocationId;
  }, PATIENCE);
}

async function approvePlan(journey: Journey): Promise<void> {
  const { planHash } = await journey.request();
  await journey.act(focalPoint, 'approve-plan', { planHash });
  for (const provider of journey.providers)
    await journey.act(CAST.coordinatorOf(provider), 'approve-plan', { planHash });
}

async function sign(journey: Journey): Promise<void> {
  const signatories = [focalPoint, ...journey.providers.map(CAST.coordinatorOf)];
  const { agreementId, planHash } = await agreementOf(journey);
  for (const signatory of signatories)
    await journey.as(signatory).matching.act(`/v1/agreements/${agreementId}`, 'sign', { planHash });
}

interface Agreement {
  readonly agreementId: string;
  readonly planHash: string;
}

function agreementOf(journey: Journey): Promise<Agreement> {
  const { matching } = journey.as(focalPoint);
  return eventually(async () => {
    const path = `/v1/agreements?requestId=${journey.requestId}`;
    const { items } = await matching.read<{ items: readonly Agreement[] }>(path);
    const [agreement] = items;
    if (agreement === undefined) throw new Error('no agreement has been opened yet');
    return agreement;
  }, PATIENCE);
}
