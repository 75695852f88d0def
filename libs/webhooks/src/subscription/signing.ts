import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { SubscriptionState } from './subscription.js';

/** The secret of a subscription's generation, as its receiver is shown it once: derived, so that nothing keeps it. */
export const secretOf = (key: string, subscriptionId: string, generation: number): string =>
  `whsec_${createHmac('sha256', key)
    .update(`webhook\n${subscriptionId}\n${String(generation)}`)
    .digest('base64')}`;

/**
 * The headers of one delivery; for a while after a rotation signed with the former secret too.
 * @see the Standard Webhooks specification
 */
export function signedHeaders(
  key: string,
  { subscriptionId, generation, formerUntil }: SubscriptionState,
  message: { readonly id: string; readonly body: string; readonly at: Date },
): Readonly<Record<string, string>> {
  const formerSigns = formerUntil !== undefined && new Date(formerUntil) > message.at;
  const generations = formerSigns ? [generation, generation - 1] : [generation];
  const signatures = generations.map((each) =>
    new Webhook(secretOf(key, subscriptionId, each)).sign(message.id, message.at, message.body),
  );
  return {
    'content-type': 'application/json',
    'webhook-id': message.id,
    'webhook-timestamp': String(Math.floor(message.at.getTime() / 1_000)),
    'webhook-signature': signatures.join(' '),
  };
}
