import type { Plan } from '@hub/contracts/intake/plan.js';
import type { Finding } from './domain-error.js';
import { localNeedsOf } from './local-needs.js';
import { currencyOf, fundLinesOf, heldByFund } from './plan-money.js';
import type { RequestState } from './request-state.js';

const missing = (pointer: string, detail: string): Finding => ({ pointer, code: 'missing', detail });

const EMPTY: Plan = { activities: [], milestones: [], indicators: [] };

/** Everything that keeps a plan from being approved, with pointers into the plan. */
export function planProblems(state: RequestState): readonly Finding[] {
  const plan = state.plan ?? EMPTY;
  const found: Finding[] = [];
  const demand = (isThere: boolean, pointer: string, detail: string): void => {
    if (!isThere) found.push(missing(pointer, detail));
  };
  demand(plan.activities.length > 0, '/activities', 'At least one activity is needed.');
  plan.activities.forEach(({ budgetLines }, index) => {
    demand(budgetLines.length > 0, `/activities/${String(index)}/budgetLines`, 'A budget line is needed.');
  });
  demand(plan.milestones.length > 0, '/milestones', 'At least one milestone is needed.');
  demand(plan.indicators.length > 0, '/indicators', 'At least one indicator is needed.');
  demand(plan.leadImplementer !== undefined, '/leadImplementer', 'Name the lead implementer.');
  demand(
    plan.localPartner !== undefined || plan.localPartnerReason !== undefined,
    '/localPartner',
    'Name a local partner, or say why there is none.',
  );
  demand(plan.startsOn !== undefined, '/startsOn', 'Say when the work starts.');
  return [...found, ...localNeedProblems(state), ...moneyProblems(state, plan)];
}

/** What local authorities wrote is planned, or dropped with a reason that they can read. @see GCM, objective 23 (c) */
function localNeedProblems(state: RequestState): readonly Finding[] {
  return localNeedsOf(state)
    .filter(({ fate }) => fate === 'not-in-plan')
    .map(({ localNeedId, sentence, localAuthor }) => ({
      pointer: '/activities',
      code: 'local-need-without-fate',
      detail: `Local need ${localNeedId} of ${localAuthor}, “${sentence}”, is in no activity: plan it, or drop it and say why.`,
    }));
}

function moneyProblems(state: RequestState, plan: Plan): readonly Finding[] {
  const currencies = plan.activities.flatMap(({ budgetLines }) =>
    budgetLines.map(({ amount }) => amount.currency),
  );
  if (new Set(currencies).size > 1)
    return [
      { pointer: '/activities', code: 'mixed-currencies', detail: 'All budget lines need one currency.' },
    ];
  if (currencies.length === 0) return [];
  const held = heldByFund(state, currencyOf(state)).amountMinor;
  return fundLinesOf(state).amountMinor > held
    ? [
        {
          pointer: '/activities',
          code: 'not-funded',
          detail: 'Budget lines count on more money than the fund holds for this request.',
        },
      ]
    : [];
}

/** Need items that a plan names and the request does not have. */
export function unknownNeedItems({ content }: RequestState, plan: Plan): readonly Finding[] {
  const known = content.needItems.map(({ needItemId }) => needItemId);
  return plan.activities.flatMap(({ needItemIds }, index) =>
    needItemIds
      .filter((id) => !known.includes(id))
      .map((id) => ({
        pointer: `/activities/${String(index)}/needItemIds`,
        code: 'unknown-need-item',
        detail: `"${id}" is not a need item of this request.`,
      })),
  );
}
