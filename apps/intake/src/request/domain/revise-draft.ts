import { demandOwnState } from './draft-request.js';
import { contentOf, type SentContent } from './need-items.js';
import { permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { demandOthersItems } from './revise-need-item.js';
import type { RequestState } from './request-state.js';

/**
 * The draft says something else; endorsements given to the old text no longer hold.
 * @throws ActionForbidden for a drafter who changes what others wrote
 * @throws ActionRefused `reason-needed` for leaving out a local authority's need
 */
export function reviseDraft(
  state: RequestState | undefined,
  act: Act & { content: SentContent },
): readonly RequestFact[] {
  const request = permit(state, 'revise-draft', act);
  demandOwnState(act.content, act.by);
  const content = contentOf(act.content);
  demandOthersItems(request, act, content.needItems);
  return [fact('draft-revised', { requestId: request.requestId, content })];
}
