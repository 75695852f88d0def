import type { Finding } from './domain-error.js';
import { needItemProblems } from './find-problems.js';
import { RequestIncomplete } from './request-errors.js';
import { present } from './present.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import type { RequestState } from './request-state.js';

/**
 * A drafter asks the national focal point to endorse, once their own part is complete.
 * @throws RequestIncomplete naming what their own needs lack
 */
export function sendForEndorsement(
  state: RequestState | undefined,
  act: Act & { comment?: string | undefined },
): readonly RequestFact[] {
  const request = permit(state, 'send-for-endorsement', act);
  const { requestId } = request;
  const problems = ownProblems(request, act);
  if (problems.length > 0) throw new RequestIncomplete(problems, 'Your own part is not complete.');
  return [fact('sent-for-endorsement', { requestId, ...present({ comment: act.comment }) })];
}

/** What lacks in the needs that the actor wrote. */
const ownProblems = ({ content, needItemAuthors = {} }: RequestState, { by }: Act): readonly Finding[] =>
  content.needItems.flatMap((item, index) =>
    (needItemAuthors[item.needItemId] ?? by.id) === by.id ? needItemProblems(item, index) : [],
  );

/** The focal point wants changes first. */
export function returnToDraft(
  state: RequestState | undefined,
  act: Act & { comment: string },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'return-to-draft', act);
  return [fact('returned-to-draft', { requestId, comment: act.comment })];
}
