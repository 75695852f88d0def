import { Inject, Injectable } from '@nestjs/common';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import type { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { PlatformError } from '@hub/platform/http/platform-error.js';
import { targetUrl } from '../target/address-guard.js';
import { ForbiddenAddress, SubscriptionNotFound, TooManySubscriptions } from '../webhooks.errors.js';
import { WEBHOOK_OPTIONS, type WebhookOptions } from '../webhook-options.js';
import { SubscriptionReader } from './subscription-reader.js';
import type { SubscriptionEvent, SubscriptionState, SubscriptionTerms } from './subscription.js';
import { Subscriptions } from './subscriptions.js';

const MOST_OF_AN_ORGANISATION = 20;
const OVERLAP_MS = 24 * 3_600_000;

/** Makes, changes and removes an organisation's subscriptions. */
@Injectable()
export class ManageSubscriptions {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly reader: SubscriptionReader,
    @Inject(WEBHOOK_OPTIONS) private readonly options: WebhookOptions,
  ) {}

  /** @throws TooManySubscriptions; PlatformError `platform.invalid-input` for a URL or kind that cannot be */
  async make(terms: SubscriptionTerms, context: CommandContext): Promise<Outcome<SubscriptionState>> {
    this.check(terms);
    const organisation = context.by.organisation ?? '';
    const subscriptionId = aggregateIdFrom(context.cause, 'webhooks.subscription');
    const others = await this.reader.countOf(organisation, subscriptionId);
    if (others >= MOST_OF_AN_ORGANISATION) throw new TooManySubscriptions(MOST_OF_AN_ORGANISATION);
    return this.subscriptions.execute(
      subscriptionId,
      context,
      () => [{ type: 'webhooks.subscription.made.v1', data: { ...terms, subscriptionId, organisation } }],
      { expectNew: true },
    );
  }

  /** @throws SubscriptionNotFound; PlatformError as {@link make} */
  revise(id: string, terms: SubscriptionTerms, context: CommandContext): Promise<Outcome<SubscriptionState>> {
    return this.change(id, context, () => {
      this.check(terms);
      return { type: 'webhooks.subscription.revised.v1', data: terms };
    });
  }

  /** The former secret signs beside the new one for a day. @throws SubscriptionNotFound */
  rotateSecret(id: string, context: CommandContext): Promise<Outcome<SubscriptionState>> {
    const formerUntil = new Date(context.at.getTime() + OVERLAP_MS).toISOString();
    return this.change(id, context, () => ({
      type: 'webhooks.subscription.secret-rotated.v1',
      data: { formerUntil },
    }));
  }

  /** @throws SubscriptionNotFound */
  remove(id: string, context: CommandContext): Promise<Outcome<SubscriptionState>> {
    return this.change(id, context, () => ({ type: 'webhooks.subscription.removed.v1', data: {} }));
  }

  private change(
    id: string,
    context: CommandContext,
    event: () => SubscriptionEvent,
  ): Promise<Outcome<SubscriptionState>> {
    return this.subscriptions.execute(id, context, (state) => {
      if (state === undefined || state.isRemoved || state.organisation !== context.by.organisation)
        throw new SubscriptionNotFound();
      return [event()];
    });
  }

  private check({ url, kinds }: SubscriptionTerms): void {
    try {
      targetUrl(url, this.options);
    } catch (error) {
      if (error instanceof ForbiddenAddress) throw invalid('/url', error.message);
      throw error;
    }
    const unknown = kinds.findIndex((kind) => kind !== '*' && !this.options.kinds.includes(kind));
    if (unknown !== -1)
      throw invalid(`/kinds/${String(unknown)}`, `One of ${this.options.kinds.join(', ')}, or *.`);
  }
}

const invalid = (pointer: string, detail: string): PlatformError =>
  new PlatformError('platform.invalid-input', detail, { errors: [{ pointer, code: 'invalid', detail }] });
