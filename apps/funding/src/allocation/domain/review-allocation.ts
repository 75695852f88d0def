import type { MarkerScore } from '@hub/contracts/funding/marker-score.js';
import type { Money } from '../../ledger/domain/money.js';
import { AmountNotAcceptable, ConflictOfInterest, MarkersIncomplete } from './allocation.errors.js';
import { allocationFact } from './allocation-events.js';
import type { AllocationEvent, AllocationFacts } from './allocation-events.js';
import { refuseUnless } from './allocation-lifecycle.js';
import type { AllocationState, MemberPosition } from './allocation-state.js';
import { evolveAll } from './evolve-allocation.js';

/** How many members make a score or a consensus. */
const QUORUM = 2;
const MARKER_COUNT = 3;

/** A committee member, and whom they speak for. */
export interface Member {
  readonly id: string;
  /** E.g. `state:MKD` or `provider:iom`; `fund` speaks for nobody who could gain. */
  readonly organisation?: string;
}

export const head = ({ allocationId, requestId }: AllocationState) => ({ allocationId, requestId });

/** A request asks the fund for what its plan lacks. A repeat proposes nothing. @throws AmountNotAcceptable */
export function propose(
  state: AllocationState | undefined,
  proposal: AllocationFacts['proposed'],
): readonly AllocationEvent[] {
  if (state !== undefined) return [];
  if (proposal.amount.amountMinor < 1) throw new AmountNotAcceptable('There is no gap to fund.');
  return [allocationFact('proposed', proposal)];
}

/** @throws IllegalTransition */
export function declareConflict(
  state: AllocationState,
  member: Member,
  comment: string,
): readonly AllocationEvent[] {
  refuseUnless('declare-conflict', state);
  if (state.conflicted.includes(member.id)) return [];
  return [allocationFact('conflict-declared', { ...head(state), member: member.id, comment })];
}

/** @throws IllegalTransition, ConflictOfInterest, MarkersIncomplete */
export function score(
  state: AllocationState,
  member: Member,
  scores: readonly MarkerScore[],
): readonly AllocationEvent[] {
  refuseUnless('score', state);
  refuseConflict(state, member);
  const markers = new Set(scores.map(({ marker }) => marker));
  if (markers.size !== MARKER_COUNT || scores.length !== MARKER_COUNT) throw new MarkersIncomplete();
  const scored = allocationFact('scored', { ...head(state), member: member.id, scores });
  const isReviewed = state.status === 'proposed' && evolveAll(state, [scored]).scores.length >= QUORUM;
  return isReviewed ? [scored, allocationFact('reviewed', head(state))] : [scored];
}

/**
 * Records how a member would decide. Consensus of at least two members with no other position decides; one
 * objection blocks until it is replaced.
 *
 * @throws IllegalTransition, ConflictOfInterest, AmountNotAcceptable
 */
export function takePosition(
  state: AllocationState,
  member: Member,
  position: Omit<MemberPosition, 'member'>,
): readonly AllocationEvent[] {
  refuseUnless(position.position, state);
  refuseConflict(state, member);
  const amount = position.position === 'approve' ? amountIn(state, position.amount) : undefined;
  const taken = allocationFact('position-taken', {
    ...head(state),
    ...position,
    member: member.id,
    ...(amount === undefined ? {} : { amount }),
  });
  return [taken, ...decided(state, evolveAll(state, [taken]).positions, position.sources)];
}

function amountIn({ amount: asked }: AllocationState, given: Money | undefined): Money {
  if (given === undefined) return asked;
  if (given.currency !== asked.currency || given.amountMinor < 1 || given.amountMinor > asked.amountMinor)
    throw new AmountNotAcceptable(
      `At most ${String(asked.amountMinor)} minor units of ${asked.currency} can be approved.`,
    );
  return given;
}

function decided(
  state: AllocationState,
  positions: readonly MemberPosition[],
  sources: MemberPosition['sources'],
): readonly AllocationEvent[] {
  const [first] = positions;
  const agree = positions.length >= QUORUM && new Set(positions.map(substance)).size === 1;
  if (first === undefined || !agree) return [];
  const comment = positions.flatMap((one) => one.comment ?? []).join('\n') || 'No comment.';
  switch (first.position) {
    case 'approve':
      return approved(state, first.amount ?? state.amount, sources);
    case 'return':
      return [allocationFact('returned', { ...head(state), comment })];
    case 'reject':
      return [
        allocationFact('rejected', { ...head(state), reasonCode: first.reasonCode ?? 'other', comment }),
      ];
    case 'object':
      return [];
    default:
      return first.position satisfies never;
  }
}

const substance = ({ position, amount, reasonCode }: MemberPosition): string =>
  JSON.stringify([position, amount?.amountMinor, position === 'reject' ? reasonCode : undefined]);

const approved = (
  state: AllocationState,
  amount: Money,
  sources: MemberPosition['sources'],
): readonly AllocationEvent[] => [
  ...(amount.amountMinor < state.amount.amountMinor
    ? [allocationFact('reduced', { ...head(state), from: state.amount, amount })]
    : []),
  allocationFact('approved', { ...head(state), amount, ...(sources === undefined ? {} : { sources }) }),
];

function refuseConflict(state: AllocationState, member: Member): void {
  if (hasNoSay(state, member)) throw new ConflictOfInterest(member.id);
}

type Parties = Pick<
  AllocationState,
  'conflicted' | 'requestingStates' | 'unOrganisations' | 'leadImplementer'
>;

/** Has this member stepped aside, or does it speak for a party to the request? */
export function hasNoSay(state: Parties, { id, organisation = '' }: Member): boolean {
  const parties = [
    ...state.requestingStates.map((one) => `state:${one}`),
    ...[...state.unOrganisations, state.leadImplementer].map((one) => `provider:${one}`),
  ];
  return state.conflicted.includes(id) || parties.includes(organisation);
}
