import { stateOfActor } from './actor.js';
import { contentOf, type SentContent } from './need-items.js';
import type { Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionForbidden, RequestExists } from './request-errors.js';
import type { RequestState } from './request-state.js';

/**
 * Someone of a State begins a request; it may be as incomplete as they like.
 * @throws RequestExists, ActionForbidden for another State's request, RequestIncomplete for an id that stands twice
 */
export function draftRequest(
  state: RequestState | undefined,
  { by, requestId, content }: Act & { requestId: string; content: SentContent },
): readonly RequestFact[] {
  if (state !== undefined) throw new RequestExists();
  demandOwnState(content, by);
  const draftedByRole = by.role === 'focal-point' ? 'focal-point' : 'drafter';
  return [fact('drafted', { requestId, content: contentOf(content), draftedByRole })];
}

/** @throws ActionForbidden */
export function demandOwnState({ requestingStates }: SentContent, by: Act['by']): void {
  if (!requestingStates.includes(stateOfActor(by) ?? ''))
    throw new ActionForbidden('A request is drafted by people of a requesting State.');
}
