import { present } from './present.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import type { RequestState } from './request-state.js';

/** A drafter asks the national focal point to endorse. */
export function sendForEndorsement(
  state: RequestState | undefined,
  act: Act & { comment?: string | undefined },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'send-for-endorsement', act);
  return [fact('sent-for-endorsement', { requestId, ...present({ comment: act.comment }) })];
}

/** The focal point wants changes first. */
export function returnToDraft(
  state: RequestState | undefined,
  act: Act & { comment: string },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'return-to-draft', act);
  return [fact('returned-to-draft', { requestId, comment: act.comment })];
}
