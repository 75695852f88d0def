import { permit, type Act } from './permit.js';
import { present } from './present.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionRefused } from './request-errors.js';
import type { RequestState } from './request-state.js';

/**
 * A year after closing, the State says whether the need was met.
 * @throws ActionRefused `follow-up-not-due`, `follow-up-already-answered`
 * @see UN Security Council resolution 1540 Committee, follow-up of assistance
 */
export function answerFollowUp(
  state: RequestState | undefined,
  act: Act & { needMet: 'yes' | 'partly' | 'no'; text?: string | undefined },
): readonly RequestFact[] {
  const { requestId, followUp } = permit(state, 'answer-follow-up', act);
  if (followUp?.asked !== true) throw new ActionRefused('follow-up-not-due', 'Nobody has asked yet.');
  if (followUp.needMet !== undefined)
    throw new ActionRefused('follow-up-already-answered', 'This has been answered.');
  return [fact('follow-up-answered', { requestId, needMet: act.needMet, ...present({ text: act.text }) })];
}
