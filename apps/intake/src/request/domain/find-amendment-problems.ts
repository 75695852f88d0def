import type { Plan } from '@hub/contracts/intake/plan.js';
import type { Finding } from './domain-error.js';
import { planProblems, unknownNeedItems } from './find-plan-problems.js';
import { currencyOf, heldByFund } from './plan-money.js';
import type { RequestState } from './request-state.js';

/** Everything that keeps an agreed plan from being amended like that, with pointers into the new one. */
export function amendmentProblems(state: RequestState, plan: Plan): readonly Finding[] {
  const amended = { ...state, plan };
  const unfit = [...unknownNeedItems(state, plan), ...planProblems(amended)];
  return unfit.length > 0 ? unfit : fixedProblems(state, plan);
}

/** What has happened already cannot be planned otherwise. */
function fixedProblems(state: RequestState, plan: Plan): readonly Finding[] {
  const found: Finding[] = [];
  const refuse = (isWrong: boolean, pointer: string, code: string, detail: string): void => {
    if (isWrong) found.push({ pointer, code, detail });
  };
  const currency = currencyOf(state);
  refuse(
    currencyOf({ ...state, plan }) !== currency,
    '/activities',
    'currency-changed',
    `Money was agreed in ${currency}.`,
  );
  refuse(
    plan.startsOn !== state.plan?.startsOn && state.status !== 'ready',
    '/startsOn',
    'already-started',
    'The work has begun.',
  );
  refuse(
    plan.leadImplementer !== state.plan?.leadImplementer && heldByFund(state, currency).amountMinor > 0,
    '/leadImplementer',
    'paid-by-fund',
    'The fund pays the lead implementer that was agreed.',
  );
  for (const id of Object.keys(state.milestonesDone))
    refuse(
      !plan.milestones.some(({ milestoneId }) => milestoneId === id),
      '/milestones',
      'milestone-done',
      `"${id}" is done; keep it in the plan.`,
    );
  for (const id of reportedIndicators(state))
    refuse(
      !plan.indicators.some(({ indicatorId }) => indicatorId === id),
      '/indicators',
      'indicator-reported',
      `Figures of "${id}" were reported; keep it in the plan.`,
    );
  return found;
}

const reportedIndicators = ({ progressReports = [] }: RequestState): ReadonlySet<string> =>
  new Set(
    progressReports.flatMap(({ indicatorValues = [] }) =>
      indicatorValues.map(({ indicatorId }) => indicatorId),
    ),
  );
