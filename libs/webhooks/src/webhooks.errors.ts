/** A refusal about webhooks. */
class WebhookError extends Error {
  constructor(
    readonly code: `webhooks.${string}`,
    message: string,
    readonly details?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

export class SubscriptionNotFound extends WebhookError {
  constructor() {
    super('webhooks.subscription.not-found', 'There is no such webhook.');
  }
}

export class DeliveryNotFound extends WebhookError {
  constructor() {
    super('webhooks.delivery.not-found', 'There is no such delivery, or it is under way.');
  }
}

export class TooManySubscriptions extends WebhookError {
  constructor(limit: number) {
    super('webhooks.subscription.too-many', `An organisation may have ${String(limit)} webhooks.`, { limit });
  }
}

/** The address may not be called: see `target/address-guard.ts`. */
export class ForbiddenAddress extends WebhookError {
  constructor(why: string) {
    super('webhooks.target.invalid-input', why);
  }
}
