import { NotSettled } from './allocation.errors.js';
import { allocationFact } from './allocation-events.js';
import type { AllocationEvent, AllocationFacts } from './allocation-events.js';
import { isOver, refuseUnless } from './allocation-lifecycle.js';
import type { AllocationState } from './allocation-state.js';
import { withFollowUps } from './follow-ups.js';
import { head } from './review-allocation.js';

/** All parties have signed. */
export function noteAgreement(
  state: AllocationState,
  agreement: { readonly agreementId: string; readonly planHash: string },
): readonly AllocationEvent[] {
  if (isOver(state) || state.agreement !== undefined) return [];
  return [allocationFact('agreement-noted', { ...head(state), ...agreement })];
}

type Progress = Pick<AllocationFacts['progress-noted'], 'progress' | 'milestoneId'>;

/** The work has got further; what is known already is nothing new. */
export function noteProgress(
  state: AllocationState,
  { progress, milestoneId }: Progress,
): readonly AllocationEvent[] {
  const { deliveryStarted, milestones, workCompleted, completed } = state.progress;
  const isKnown = {
    'delivery-started': deliveryStarted,
    'milestone-reached': milestones.includes(milestoneId ?? ''),
    'work-completed': workCompleted,
    completed,
  }[progress];
  if (isOver(state) || isKnown) return [];
  const noted = { ...head(state), progress, ...(milestoneId === undefined ? {} : { milestoneId }) };
  return withFollowUps(state, [allocationFact('progress-noted', noted)]);
}

/** Money may have come: what waits in the pipeline asks for it again. */
export const seekFunding = (state: AllocationState): readonly AllocationEvent[] =>
  state.status === 'pipeline' && state.bookings.length === 0
    ? [allocationFact('funding-sought', head(state))]
    : [];

/** The request is suspended: nothing may be instructed. What the bank has been told to pay may still be confirmed. */
export const freeze = (state: AllocationState, comment: string): readonly AllocationEvent[] =>
  isOver(state) || state.isFrozen ? [] : [allocationFact('frozen', { ...head(state), comment })];

export const unfreeze = (state: AllocationState): readonly AllocationEvent[] =>
  state.isFrozen ? [allocationFact('unfrozen', head(state))] : [];

/** The request ends early: what was not paid goes back; what was paid is still to be accounted for. */
export function windUp(state: AllocationState, comment: string): readonly AllocationEvent[] {
  if (isOver(state) || state.status === 'reported' || state.isWindingUp) return [];
  return withFollowUps(state, [allocationFact('wind-up-begun', { ...head(state), comment })]);
}

/** Finance gives back what will not be paid; @throws IllegalTransition */
export function releaseRest(state: AllocationState, comment: string): readonly AllocationEvent[] {
  refuseUnless('release-rest', state);
  return windUp(state, comment);
}

/** @throws IllegalTransition, NotSettled */
export function close(state: AllocationState, closedAt: string): readonly AllocationEvent[] {
  if (isOver(state)) return [];
  refuseUnless('close', state);
  if (state.outstandingMinor !== 0 || state.bookings.length > 0)
    throw new NotSettled({ outstandingMinor: state.outstandingMinor });
  return [allocationFact('closed', { ...head(state), closedAt })];
}
