import type { Money } from '../../ledger/domain/money.js';
import { allocationFact } from './allocation-events.js';
import type { AllocationEvent } from './allocation-events.js';
import { isOver } from './allocation-lifecycle.js';
import { isPaid, total } from './allocation-state.js';
import type { AllocationState, Tranche } from './allocation-state.js';
import { evolveAll } from './evolve-allocation.js';
import { head } from './review-allocation.js';

/** Facts, followed by those that they bring about. */
export function withFollowUps(
  state: AllocationState,
  events: readonly AllocationEvent[],
): readonly AllocationEvent[] {
  let decided = events;
  for (const rule of [conditionsMet, allPaid, nothingPaid, accountedFor]) {
    decided = [...decided, ...rule(evolveAll(state, decided))];
  }
  return decided;
}

/** The first tranche waits for delivery; each later one for the report before it and for a milestone more. */
function conditionsMet(state: AllocationState): readonly AllocationEvent[] {
  const next = state.tranches.find(({ status }) => status === 'planned');
  const isReady =
    next !== undefined && !state.isWindingUp && state.progress.deliveryStarted && isPrecededWell(state, next);
  return isReady ? [allocationFact('tranche-conditions-met', { ...head(state), tranche: next.tranche })] : [];
}

function isPrecededWell({ tranches, progress, bookings }: AllocationState, { tranche }: Tranche): boolean {
  if (tranche === 1) return true;
  const before = tranches.find((one) => one.tranche === tranche - 1);
  const isExpensed = !bookings.some((one) => one.kind === 'expense' && one.tranche === tranche - 1);
  const isReported = before?.status === 'reported' && before.report?.acceptedBy !== undefined && isExpensed;
  return isReported && (progress.workCompleted || progress.milestones.length >= tranche - 1);
}

function allPaid(state: AllocationState): readonly AllocationEvent[] {
  const kept = state.tranches.filter(({ status }) => status !== 'cancelled');
  const isDone = state.status === 'disbursing' && kept.length > 0 && kept.every(isPaid);
  return isDone
    ? [allocationFact('disbursed', { ...head(state), amount: inCurrency(state, total(kept)) })]
    : [];
}

function nothingPaid(state: AllocationState): readonly AllocationEvent[] {
  const isDone =
    state.isWindingUp &&
    !isOver(state) &&
    state.bookings.length === 0 &&
    state.tranches.every(({ status }) => status === 'cancelled' || status === 'planned') &&
    ['proposed', 'reviewed', 'approved', 'pipeline', 'reserved', 'committed'].includes(state.status);
  return isDone ? [allocationFact('cancelled', { ...head(state), comment: 'Nothing was paid.' })] : [];
}

function accountedFor(state: AllocationState): readonly AllocationEvent[] {
  const isDone =
    (state.progress.completed || state.isWindingUp) &&
    (state.status === 'disbursing' || state.status === 'disbursed') &&
    state.outstandingMinor === 0 &&
    state.bookings.length === 0 &&
    state.tranches.every(isAccountedFor);
  return isDone ? [allocationFact('reported', head(state))] : [];
}

const isAccountedFor = ({ status, report }: Tranche): boolean =>
  status === 'cancelled' || (status === 'reported' && report?.acceptedBy !== undefined);

export const inCurrency = ({ amount }: AllocationState, amountMinor: number): Money => ({
  amountMinor,
  currency: amount.currency,
});
