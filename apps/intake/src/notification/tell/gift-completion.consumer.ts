import {
  GiftCompletionFoundV1,
  type GiftCompletionFoundV1Payload,
} from '@hub/contracts/matching/gift-completion-found.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { WebhookPublisher } from '@hub/webhooks/delivery/webhook-publisher.js';
import { Controller } from '@nestjs/common';

/** Matching has found a plan that a provider’s gift would complete: its webhooks are told, once of each plan version. */
@Controller()
export class GiftCompletionConsumer {
  constructor(private readonly webhooks: WebhookPublisher) {}

  @OnEvent(GiftCompletionFoundV1)
  found({ source, id, type, time, payload }: Received<GiftCompletionFoundV1Payload>): Promise<void> {
    return this.webhooks.publish([`provider:${payload.providerId}`], {
      eventId: `${source}/${id}`,
      kind: type,
      at: time,
      data: payload,
    });
  }
}
