import type { SubscriptionState } from './subscription.js';
import type { WebhookView } from './webhook.dto.js';

/** A subscription as its organisation sees it. */
export const webhookView = (state: SubscriptionState, secret?: string): WebhookView => ({
  webhookId: state.subscriptionId,
  organisation: state.organisation,
  url: state.url,
  kinds: state.kinds,
  isActive: state.isActive,
  ...(state.formerUntil === undefined ? {} : { formerSecretUntil: state.formerUntil }),
  ...(secret === undefined ? {} : { secret }),
});
