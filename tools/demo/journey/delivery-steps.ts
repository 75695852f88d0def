import { today } from './days.js';
import { eventually } from '../../../test/support/eventually.js';
import { CAST, type Journey, PATIENCE, type Step } from './journey.js';

const { focalPoint, firstFinance, secondFinance, firstMember } = CAST;
const leadOf = ({ programme }: Journey) => CAST.coordinatorOf(programme.lead);

interface Tranche {
  readonly tranche: number;
  /** Another officer has to release it. */
  readonly needsRelease?: boolean;
  readonly status: string;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
}

interface Allocation {
  readonly status: string;
  readonly tranches: readonly Tranche[];
}

/** From the first day of work to closed accounts. */
export const DELIVERY_STEPS: readonly Step[] = [
  {
    title: 'IOM starts the work: the money is committed, the day has come',
    by: ['coordinator of IOM'],
    status: 'in-delivery',
    run: start,
  },
  {
    title: 'The first tranche is paid: one officer instructs, another confirms',
    by: [firstFinance, secondFinance],
    status: 'in-delivery',
    run: (journey) => payTranche(journey, 1),
  },
  {
    title: 'IOM reaches the first milestone and accounts for the money',
    by: ['coordinator of IOM', firstFinance],
    status: 'in-delivery',
    run: async (journey) => {
      await reachMilestone(journey, 'milestone-1');
      await accountFor(journey, 1);
    },
  },
  {
    title: 'The second tranche is paid, spent and accounted for',
    by: [firstFinance, secondFinance, 'coordinator of IOM'],
    status: 'in-delivery',
    run: async (journey) => {
      await payTranche(journey, 2);
      await reachMilestone(journey, 'milestone-2');
      await accountFor(journey, 2);
    },
  },
  {
    title: 'IOM reports that the work is done',
    by: ['coordinator of IOM'],
    status: 'completion-review',
    run: async (journey) => {
      const finalReport = 'Seven institutions share their data; the first forecast is published.';
      await journey.act(leadOf(journey), 'complete-work', { finalReport });
    },
  },
  {
    title: 'The State confirms the outcome and rates each need',
    by: [focalPoint],
    status: 'completed',
    run: confirm,
  },
  {
    title: 'Two finance officers close the accounts',
    by: [firstFinance, secondFinance],
    status: 'closed',
    run: closeAccounts,
  },
];

async function start(journey: Journey): Promise<void> {
  await journey.until('the fund has committed the money', ({ allocations }) =>
    allocations.some(({ standing }) => standing === 'committed'),
  );
  await journey.act(leadOf(journey), 'start');
}

async function payTranche(journey: Journey, tranche: number): Promise<void> {
  const path = trancheOf(journey, tranche);
  const allocation = allocationPath(journey);
  await untilTranche(journey, tranche, 'conditions-met');
  await journey.as(firstFinance).funding.change('POST', allocation, `${path}/instruct`, {});
  await untilTranche(journey, tranche, 'instructed');
  if ((await trancheIn(journey, tranche)).needsRelease)
    await journey.as(secondFinance).funding.change('POST', allocation, `${path}/release`, {});
  const confirmation = {
    paidAt: new Date().toISOString(),
    bankReference: `Demonstration transfer ${tranche}`,
  };
  await journey.as(secondFinance).funding.change('POST', allocation, `${path}/confirm`, confirmation);
  await untilTranche(journey, tranche, 'paid');
  await journey.until(`it has heard of tranche ${tranche}`, ({ tranches }) =>
    tranches.some((each) => each.tranche === tranche && each.standing === 'paid'),
  );
}

async function accountFor(journey: Journey, tranche: number): Promise<void> {
  const path = trancheOf(journey, tranche);
  const allocation = allocationPath(journey);
  const { amount } = await trancheIn(journey, tranche);
  const report = { expenditure: amount, documentReference: `Demonstration report ${tranche}` };
  await journey.as(leadOf(journey)).funding.change('POST', allocation, `${path}/report`, report);
  await journey.as(firstFinance).funding.change('POST', allocation, `${path}/accept-report`, {});
}

async function reachMilestone(journey: Journey, milestoneId: string): Promise<void> {
  await journey.act(leadOf(journey), `milestones/${milestoneId}/reach`, { note: `Reached on ${today()}.` });
}

async function confirm(journey: Journey): Promise<void> {
  const { content } = await journey.request();
  const ratings = content.needItems.map(({ needItemId }) => ({ needItemId, rating: 5 }));
  await journey.act(focalPoint, 'confirm', { ratings });
}

async function closeAccounts(journey: Journey): Promise<void> {
  const account = `/v1/request-accounts/${journey.requestId}`;
  await eventually(async () => {
    const { status } = await allocation(journey);
    if (status !== 'reported') throw new Error(`the allocation is ${status}`);
  }, PATIENCE);
  for (const officer of [firstFinance, secondFinance])
    await journey.as(officer).funding.act(account, 'closings');
}

const allocationPath = ({ allocationId }: Journey) => `/v1/allocations/${allocationId}`;
const trancheOf = (journey: Journey, tranche: number) => `${allocationPath(journey)}/tranches/${tranche}`;

function allocation(journey: Journey): Promise<Allocation> {
  return journey.as(firstMember).funding.read(allocationPath(journey));
}

async function trancheIn(journey: Journey, tranche: number): Promise<Tranche> {
  const found = (await allocation(journey)).tranches.find((each) => each.tranche === tranche);
  if (found === undefined) throw new Error(`there is no tranche ${tranche}`);
  return found;
}

async function untilTranche(journey: Journey, tranche: number, status: string): Promise<void> {
  await eventually(async () => {
    const found = await trancheIn(journey, tranche);
    if (found.status !== status) throw new Error(`tranche ${tranche} is ${found.status}, not ${status}`);
  }, PATIENCE);
}
