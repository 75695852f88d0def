import type { Plan } from '@hub/contracts/intake/plan.js';
import type { RequestState } from './request-state.js';

/** Ids of the providers that implement or pay for a part of the plan. */
export function providersIn(plan: Plan): readonly string[] {
  const lines = plan.activities.flatMap(({ budgetLines }) => budgetLines);
  const named = [
    ...(plan.leadImplementer === undefined ? [] : [plan.leadImplementer]),
    ...lines.flatMap(({ implementer, source }) =>
      source === 'fund' ? [implementer] : [implementer, source],
    ),
  ];
  return [...new Set(named)];
}

/** Everyone who must agree to the plan and sign: `state:<alpha-3>` and `provider:<id>`. */
export const partiesOf = ({ content, plan }: RequestState): readonly string[] => [
  ...content.requestingStates.map((state) => `state:${state}`),
  ...(plan === undefined ? [] : providersIn(plan).map((id) => `provider:${id}`)),
];
