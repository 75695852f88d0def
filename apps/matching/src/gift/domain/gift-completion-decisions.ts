import type { GiftCompletionFoundV1Payload } from '@hub/contracts/matching/gift-completion-found.v1.js';
import type { GiftCloseReason } from '@hub/contracts/vocabularies/gift-close-reasons.js';
import type { GiftCompletionEvent } from './gift-completion-events.js';
import type { GiftCompletion } from './gift-completion.js';

/** Notes that a gift would complete a plan; its provider is told once of each version of the plan. */
export function noteCompletion(
  completion: GiftCompletion | undefined,
  found: GiftCompletionFoundV1Payload,
): readonly GiftCompletionEvent[] {
  const { giftCompletionId, planVersion, gaps } = found;
  if (completion?.status === 'open' && completion.planVersion === planVersion) return [];
  if (completion?.toldPlans.includes(planVersion) === true)
    return [{ type: 'matching.gift-completion.reopened.v1', data: { giftCompletionId, planVersion, gaps } }];
  return [{ type: 'matching.gift-completion.found.v1', data: found }];
}

/** Notes that the gift would no longer complete the plan. */
export function closeCompletion(
  completion: GiftCompletion | undefined,
  reason: GiftCloseReason,
): readonly GiftCompletionEvent[] {
  if (completion?.status !== 'open') return [];
  const { giftCompletionId } = completion;
  return [{ type: 'matching.gift-completion.closed.v1', data: { giftCompletionId, reason } }];
}
