import type { GiftCompletionFoundV1Payload } from '@hub/contracts/matching/gift-completion-found.v1.js';
import type { GiftCloseReason } from '@hub/contracts/vocabularies/gift-close-reasons.js';
import type { EventMoment } from '../../refusal/domain/event-moment.js';
import type { GiftCompletionEvent } from './gift-completion-events.js';

/** A request’s plan that a gift would complete, or would have: one for each subscription and request. */
export interface GiftCompletion extends GiftCompletionFoundV1Payload {
  readonly status: 'open' | 'closed';
  readonly closedBecause?: GiftCloseReason;
  /** Instant, ISO. */
  readonly closedAt?: string;
  /** The versions of the plan that the provider was told of. */
  readonly toldPlans: readonly string[];
}

/** The completion after an event. */
export function evolveGiftCompletion(
  completion: GiftCompletion | undefined,
  event: GiftCompletionEvent,
  { at }: EventMoment,
): GiftCompletion {
  if (event.type === 'matching.gift-completion.found.v1') {
    const toldPlans = [...(completion?.toldPlans ?? []), event.data.planVersion];
    return { ...event.data, status: 'open', toldPlans };
  }
  if (completion === undefined) throw new Error(`${event.type} comes before the completion is found`);
  switch (event.type) {
    case 'matching.gift-completion.reopened.v1': {
      const { closedBecause: _, closedAt: __, ...before } = completion;
      return { ...before, ...event.data, status: 'open' };
    }
    case 'matching.gift-completion.closed.v1': {
      const { reason } = event.data;
      return { ...completion, status: 'closed', closedBecause: reason, closedAt: at.toISOString() };
    }
    default:
      return event satisfies never;
  }
}
