import type { Command } from '@hub/aggregate/command.js';
import { OfferCapacityReleasedV1 } from '@hub/contracts/matching/offer-capacity-released.v1.js';
import { OfferCapacityReservedV1 } from '@hub/contracts/matching/offer-capacity-reserved.v1.js';
import { OfferCapacityUsedV1 } from '@hub/contracts/matching/offer-capacity-used.v1.js';
import type { OfferEventPayload } from '@hub/contracts/matching/offer-event.js';
import { OfferRevisedV1 } from '@hub/contracts/matching/offer-revised.v1.js';
import { OfferWithdrawnV1 } from '@hub/contracts/matching/offer-withdrawn.v1.js';
import type { ProviderEventPayload } from '@hub/contracts/matching/provider-event.js';
import { ProviderMembershipAcceptedV1 } from '@hub/contracts/matching/provider-membership-accepted.v1.js';
import { ProviderMembershipLeftV1 } from '@hub/contracts/matching/provider-membership-left.v1.js';
import { ProviderProfileRevisedV1 } from '@hub/contracts/matching/provider-profile-revised.v1.js';
import { ProviderRedFlagClosedV1 } from '@hub/contracts/matching/provider-red-flag-closed.v1.js';
import { ProviderRedFlagUpheldV1 } from '@hub/contracts/matching/provider-red-flag-upheld.v1.js';
import { ProviderScreeningConfirmedV1 } from '@hub/contracts/matching/provider-screening-confirmed.v1.js';
import { ProviderVerificationWithdrawnV1 } from '@hub/contracts/matching/provider-verification-withdrawn.v1.js';
import { ProviderVerifiedV1 } from '@hub/contracts/matching/provider-verified.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import { Offers } from '../../offer/storage/offer.repository.js';
import { JudgePlansOf } from './judge-plans-of.use-case.js';

/** What changes with an offer, or with its provider, may change the plans that count on it. */
@Controller()
export class PartnerChangedConsumer {
  constructor(
    private readonly judgePlansOf: JudgePlansOf,
    private readonly offers: Offers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(OfferRevisedV1)
  @OnEvent(OfferWithdrawnV1)
  async offerChanged(event: Received<OfferEventPayload>): Promise<void> {
    const offer = await this.offers.load(event.payload.offerId);
    if (offer !== undefined) await this.judge(offer.state.providerId, event);
  }

  /** Plans differ by whether there is an engagement left, not by how many. */
  @OnEvent(OfferCapacityReservedV1)
  @OnEvent(OfferCapacityReleasedV1)
  @OnEvent(OfferCapacityUsedV1)
  async capacityChanged(event: Received<OfferEventPayload>): Promise<void> {
    const offer = (await this.offers.load(event.payload.offerId))?.state;
    if (offer !== undefined && Math.min(offer.left.total, offer.left.concurrent) <= 1)
      await this.judge(offer.providerId, event);
  }

  @OnEvent(ProviderVerifiedV1)
  @OnEvent(ProviderVerificationWithdrawnV1)
  @OnEvent(ProviderProfileRevisedV1)
  @OnEvent(ProviderScreeningConfirmedV1)
  @OnEvent(ProviderRedFlagUpheldV1)
  @OnEvent(ProviderRedFlagClosedV1)
  @OnEvent(ProviderMembershipAcceptedV1)
  @OnEvent(ProviderMembershipLeftV1)
  async providerChanged(event: Received<ProviderEventPayload>): Promise<void> {
    const { providerId } = event.payload;
    await this.judge(providerId, event);
    await this.judgePlansOf.searchAgain(providerId, event.command(this.clock.now()));
  }

  private judge(providerId: string, event: Received): Promise<void> {
    const command: Command = event.command(this.clock.now());
    return this.judgePlansOf.execute(providerId, command);
  }
}
