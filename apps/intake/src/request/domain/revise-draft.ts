import { demandOwnState } from './draft-request.js';
import { contentOf, type SentContent } from './need-items.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import type { RequestState } from './request-state.js';

/** The draft says something else; endorsements given to the old text no longer hold. */
export function reviseDraft(
  state: RequestState | undefined,
  act: Act & { content: SentContent },
): readonly RequestFact[] {
  const { requestId } = permit(state, 'revise-draft', act);
  demandOwnState(act.content, act.by);
  return [fact('draft-revised', { requestId, content: contentOf(act.content) })];
}
