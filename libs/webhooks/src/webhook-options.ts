/** How a service uses webhooks. */
export interface WebhookOptions {
  /** Every kind of event one can be told. */
  readonly kinds: readonly string[];
  /** Subscriptions' secrets are derived from it. */
  readonly secret: string;
  readonly allowLoopback: boolean;
  readonly service: string;
}

/** Injection token of {@link WebhookOptions}. */
export const WEBHOOK_OPTIONS = Symbol('hub.webhook-options');
