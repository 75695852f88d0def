/** What an organisation wants to be told, and where. */
export interface SubscriptionTerms {
  readonly url: string;
  /** Kinds of events, or `*` alone for all. */
  readonly kinds: readonly string[];
  readonly isActive: boolean;
}

export interface SubscriptionState extends SubscriptionTerms {
  readonly subscriptionId: string;
  readonly organisation: string;
  /** Which of the derived secrets signs. */
  readonly generation: number;
  /** Until when the secret before it signs too. */
  readonly formerUntil?: string;
  readonly isRemoved: boolean;
}

export type SubscriptionEvent =
  | {
      readonly type: 'webhooks.subscription.made.v1';
      readonly data: SubscriptionTerms & { readonly subscriptionId: string; readonly organisation: string };
    }
  | { readonly type: 'webhooks.subscription.revised.v1'; readonly data: SubscriptionTerms }
  | {
      readonly type: 'webhooks.subscription.secret-rotated.v1';
      readonly data: { readonly formerUntil: string };
    }
  | { readonly type: 'webhooks.subscription.removed.v1'; readonly data: object };

/** Folds a subscription's history. */
export function evolveSubscription(
  state: SubscriptionState | undefined,
  event: SubscriptionEvent,
): SubscriptionState {
  if (event.type === 'webhooks.subscription.made.v1')
    return { ...event.data, generation: 1, isRemoved: false };
  if (state === undefined) throw new Error(`A subscription cannot begin with ${event.type}.`);
  switch (event.type) {
    case 'webhooks.subscription.revised.v1':
      return { ...state, ...event.data };
    case 'webhooks.subscription.secret-rotated.v1':
      return { ...state, ...event.data, generation: state.generation + 1 };
    case 'webhooks.subscription.removed.v1':
      return { ...state, isActive: false, isRemoved: true };
  }
}
