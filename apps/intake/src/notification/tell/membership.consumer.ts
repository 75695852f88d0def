import { ProviderMembershipAcceptedV1 } from '@hub/contracts/matching/provider-membership-accepted.v1.js';
import { ProviderMembershipDeclinedV1 } from '@hub/contracts/matching/provider-membership-declined.v1.js';
import type { ProviderMembershipEventPayload } from '@hub/contracts/matching/provider-membership-event.js';
import { ProviderMembershipInvitedV1 } from '@hub/contracts/matching/provider-membership-invited.v1.js';
import { ProviderMembershipLeftV1 } from '@hub/contracts/matching/provider-membership-left.v1.js';
import { ProviderMembershipWithdrawnV1 } from '@hub/contracts/matching/provider-membership-withdrawn.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { WebhookPublisher } from '@hub/webhooks/delivery/webhook-publisher.js';
import { Controller } from '@nestjs/common';

/** The facts of memberships one can have a webhook for. */
export const MEMBERSHIP_FACTS = [
  ProviderMembershipInvitedV1,
  ProviderMembershipAcceptedV1,
  ProviderMembershipDeclinedV1,
  ProviderMembershipWithdrawnV1,
  ProviderMembershipLeftV1,
] as const;

/** A consortium and its members: each side’s webhooks are told what the other one has asked or answered. */
@Controller()
export class MembershipConsumer {
  constructor(private readonly webhooks: WebhookPublisher) {}

  @OnEvent(ProviderMembershipInvitedV1)
  @OnEvent(ProviderMembershipWithdrawnV1)
  toMember(event: Received<ProviderMembershipEventPayload>): Promise<void> {
    return this.tell(event.payload.memberId, event);
  }

  @OnEvent(ProviderMembershipAcceptedV1)
  @OnEvent(ProviderMembershipDeclinedV1)
  @OnEvent(ProviderMembershipLeftV1)
  toConsortium(event: Received<ProviderMembershipEventPayload>): Promise<void> {
    return this.tell(event.payload.providerId, event);
  }

  private tell(
    provider: string,
    { source, id, type, time, payload }: Received<ProviderMembershipEventPayload>,
  ): Promise<void> {
    return this.webhooks.publish([`provider:${provider}`], {
      eventId: `${source}/${id}`,
      kind: type,
      at: time,
      data: payload,
    });
  }
}
