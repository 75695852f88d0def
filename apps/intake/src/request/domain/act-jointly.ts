import type { JointVote } from '@hub/contracts/intake/joint-vote.js';
import type { JointAct } from '@hub/contracts/vocabularies/joint-acts.js';
import { stateOfActor } from './actor.js';
import type { Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import type { RequestState } from './request-state.js';

interface JointDecision {
  readonly act: JointAct;
  /** What the States must mean alike; left out where the act has no choices. */
  readonly terms?: readonly string[];
  /** What follows once all agree; every guard of the act has let it pass. */
  readonly facts: readonly RequestFact[];
}

/**
 * What a focal point decides for all States of a request. In a joint request it takes effect when the last of them
 * decides the same; until then it is noted as this State's word. Who means something else, or nothing, holds it up.
 */
export function actJointly(
  request: RequestState,
  { by }: Pick<Act, 'by'>,
  { act, terms = [], facts }: JointDecision,
): readonly RequestFact[] {
  if (by.role !== 'focal-point') return facts;
  const own: JointVote = { act, state: stateOfActor(by) ?? '', terms: terms.toSorted() };
  const agreed = votesOf(request)
    .filter((vote) => isAlike(vote, own))
    .map(({ state }) => state);
  const isLast = request.content.requestingStates.every(
    (state) => state === own.state || agreed.includes(state),
  );
  if (isLast) return facts;
  return agreed.includes(own.state)
    ? []
    : [fact('joint-act-agreed', { requestId: request.requestId, ...own })];
}

/** The votes after another one: it takes the place of the same State's earlier word on the act. */
export const withVote = (request: RequestState, vote: JointVote): readonly JointVote[] => [
  ...votesOf(request).filter(({ act, state }) => act !== vote.act || state !== vote.state),
  vote,
];

export const votesOf = ({ jointVotes = [] }: RequestState): readonly JointVote[] => jointVotes;

const isAlike = (one: JointVote, other: JointVote): boolean =>
  one.act === other.act &&
  one.terms.length === other.terms.length &&
  one.terms.every((term, index) => term === other.terms[index]);
