import type { Money } from '@hub/contracts/values/money.js';
import type { BudgetLine, Plan } from '@hub/contracts/intake/plan.js';
import { ActionRefused } from './request-errors.js';
import type { InvitationRecord, RequestState } from './request-state.js';

const linesOf = (plan: Plan | undefined): readonly BudgetLine[] =>
  plan?.activities.flatMap(({ budgetLines }) => budgetLines) ?? [];

const sum = (amounts: readonly Money[], currency: string): Money => ({
  amountMinor: amounts
    .filter((amount) => amount.currency === currency)
    .reduce((total, { amountMinor }) => total + amountMinor, 0),
  currency,
});

const defined = (amount: Money | undefined): readonly Money[] => (amount === undefined ? [] : [amount]);

/** What is asked for: the plan's budget lines, or the need items while there is no plan. */
const asked = (state: RequestState): readonly Money[] => {
  const lines = linesOf(state.plan);
  return lines.length > 0
    ? lines.map(({ amount }) => amount)
    : state.content.needItems.flatMap(({ amount }) => defined(amount));
};

/** The currencies of everything asked for. */
const currenciesOf = (state: RequestState): readonly string[] => [
  ...new Set(asked(state).map(({ currency }) => currency)),
];

/** Can totals be named at all? */
export const isInOneCurrency = (state: RequestState): boolean => currenciesOf(state).length <= 1;

/**
 * The one currency a request is planned in; USD while no amount is named.
 * @throws ActionRefused `intake.request.mixed-currencies`
 */
export function currencyOf(state: RequestState): string {
  const currencies = currenciesOf(state);
  if (currencies.length > 1)
    throw new ActionRefused('mixed-currencies', 'Amounts must be in one currency.', { currencies });
  return currencies[0] ?? 'USD';
}

/** Offers that the State has chosen and that still stand. */
export const acceptedOffers = (state: RequestState): readonly InvitationRecord[] =>
  state.invitations.filter(
    ({ invitationId, standing }) =>
      state.chosenInvitationIds.includes(invitationId) &&
      (standing === 'accepted' || standing === 'confirmed'),
  );

/** Money that the fund holds for the request, or has committed to it. */
export const heldByFund = (state: RequestState, currency: string): Money =>
  sum(
    state.allocations
      .filter(({ standing }) => standing === 'reserved' || standing === 'committed')
      .flatMap(({ amount }) => defined(amount)),
    currency,
  );

/** The plan's total, or that of the need items. */
export const totalOf = (state: RequestState): Money => sum(asked(state), currencyOf(state));

/** What neither accepted offers nor the fund cover yet; zero at least. */
export function gapOf(state: RequestState): Money {
  const total = totalOf(state);
  const offered = sum(
    acceptedOffers(state).flatMap(({ amount }) => defined(amount)),
    total.currency,
  );
  const held = heldByFund(state, total.currency);
  const left = total.amountMinor - offered.amountMinor - held.amountMinor;
  return { amountMinor: Math.max(0, left), currency: total.currency };
}

/** The plan's lines that the fund pays. */
export const fundLinesOf = (state: RequestState): Money =>
  sum(
    linesOf(state.plan)
      .filter(({ source }) => source === 'fund')
      .map(({ amount }) => amount),
    currencyOf(state),
  );

/** What is committed: the lines that signatories pay themselves, and what the fund has committed. */
export function committedOf(state: RequestState): Money {
  const currency = currencyOf(state);
  const byProviders = linesOf(state.plan).filter(({ source }) => source !== 'fund');
  const byFund = state.allocations.filter(({ standing }) => standing === 'committed');
  return sum(
    [...byProviders.map(({ amount }) => amount), ...byFund.flatMap(({ amount }) => defined(amount))],
    currency,
  );
}
