import type { GiftTerms } from '@hub/contracts/matching/gift-terms.js';
import type { Deadline, EventMoment } from '../../refusal/domain/event-moment.js';
import type { GiftSubscriptionEvent } from './gift-subscription-events.js';

/**
 * A provider’s wish to be told whose plan its gift would complete. Looking through the plans that there are is a deadline
 * that is due at once: a process that dies in the middle leaves it standing, and whoever finds it goes on.
 */
export interface GiftSubscription {
  readonly giftSubscriptionId: string;
  readonly providerId: string;
  readonly terms: GiftTerms;
  readonly status: 'active' | 'paused' | 'ended';
  /** Instant, ISO. */
  readonly madeAt: string;
  /** Of the last fact, and of the last one by which the provider changed something. */
  readonly seq: number;
  readonly changedAtSeq: number;
  /** The last request that was looked at, in the order of their ids; none once all were. */
  readonly cursor?: string;
  readonly timers: readonly Deadline[];
}

/** The subscription after an event. */
export function evolveGiftSubscription(
  subscription: GiftSubscription | undefined,
  event: GiftSubscriptionEvent,
  moment: EventMoment,
): GiftSubscription {
  const { seq } = moment;
  if (event.type === 'matching.gift-subscription.made.v1')
    return changed({ ...event.data, status: 'active', timers: [], seq, changedAtSeq: seq }, moment);
  if (subscription === undefined) throw new Error(`${event.type} comes before the subscription`);
  switch (event.type) {
    case 'matching.gift-subscription.revised.v1':
      return changed({ ...subscription, terms: event.data.terms }, moment);
    case 'matching.gift-subscription.paused.v1':
      return changed({ ...subscription, status: 'paused' }, moment);
    case 'matching.gift-subscription.resumed.v1':
      return changed({ ...subscription, status: 'active' }, moment);
    case 'matching.gift-subscription.ended.v1':
      return changed({ ...subscription, status: 'ended' }, moment);
    case 'matching.gift-subscription.search-restarted.v1':
      return searching(subscription, moment);
    case 'matching.gift-subscription.searched.v1': {
      const { cursor } = event.data;
      if (cursor === undefined) return { ...fromTheStart(subscription), timers: [], seq };
      return { ...subscription, cursor, timers: [nextStep(subscription, moment)], seq };
    }
    default:
      return event satisfies never;
  }
}

const fromTheStart = ({ cursor: _, ...subscription }: GiftSubscription): GiftSubscription => subscription;

// Every change of the provider's has all plans looked through again.
const changed = (subscription: GiftSubscription, moment: EventMoment): GiftSubscription => ({
  ...searching(subscription, moment),
  changedAtSeq: moment.seq,
});

const searching = (subscription: GiftSubscription, moment: EventMoment): GiftSubscription => ({
  ...fromTheStart(subscription),
  timers: [nextStep(subscription, moment)],
  seq: moment.seq,
});

const nextStep = ({ giftSubscriptionId }: GiftSubscription, { seq, at }: EventMoment): Deadline => ({
  id: `${giftSubscriptionId}:search:${String(seq)}`,
  name: 'search',
  dueAt: at,
});
