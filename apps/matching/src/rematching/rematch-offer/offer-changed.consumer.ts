import type { OfferEventPayload } from '@hub/contracts/matching/offer-event.js';
import { OfferCapacityReleasedV1 } from '@hub/contracts/matching/offer-capacity-released.v1.js';
import { OfferCapacityUsedV1 } from '@hub/contracts/matching/offer-capacity-used.v1.js';
import { OfferMadeV1 } from '@hub/contracts/matching/offer-made.v1.js';
import { OfferRevisedV1 } from '@hub/contracts/matching/offer-revised.v1.js';
import type { ProviderEventPayload } from '@hub/contracts/matching/provider-event.js';
import { ProviderMembershipAcceptedV1 } from '@hub/contracts/matching/provider-membership-accepted.v1.js';
import { ProviderRedFlagClosedV1 } from '@hub/contracts/matching/provider-red-flag-closed.v1.js';
import { ProviderScreeningConfirmedV1 } from '@hub/contracts/matching/provider-screening-confirmed.v1.js';
import { ProviderVerifiedV1 } from '@hub/contracts/matching/provider-verified.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { OFFER_MODEL, type OfferDocument } from '../../offer/storage/offer.schema.js';
import type { Candidate } from '../../shortlist/domain/candidate.js';
import { InviteReturned } from '../../invitation/invite-providers/invite-returned.use-case.js';
import { RematchOffer } from './rematch-offer.use-case.js';

/** What becomes possible with an offer is told to the requests that look for partners. */
@Controller()
export class OfferChangedConsumer {
  constructor(
    private readonly rematchOffer: RematchOffer,
    private readonly inviteReturned: InviteReturned,
    @InjectModel(OFFER_MODEL) private readonly offers: Model<OfferDocument>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(OfferMadeV1)
  @OnEvent(OfferRevisedV1)
  async changed(event: Received<OfferEventPayload>): Promise<void> {
    await this.rematchOffer.execute(event.payload.offerId, event.command(this.clock.now()));
  }

  /** An engagement delivered to its end frees one of those at a time. */
  @OnEvent(OfferCapacityReleasedV1)
  @OnEvent(OfferCapacityUsedV1)
  async freed(event: Received<OfferEventPayload>): Promise<void> {
    await this.rematchOffer.execute(event.payload.offerId, event.command(this.clock.now()), wasTaken);
  }

  /** What kept all of a provider's offers out may be gone. */
  @OnEvent(ProviderVerifiedV1)
  @OnEvent(ProviderScreeningConfirmedV1)
  @OnEvent(ProviderRedFlagClosedV1)
  @OnEvent(ProviderMembershipAcceptedV1)
  async returned(event: Received<ProviderEventPayload>): Promise<void> {
    const { providerId } = event.payload;
    const offers = await this.offers
      .find({ providerId, status: 'open' }, { _id: 1 })
      .lean<{ _id: string }[]>();
    const { cause, ...command } = event.command(this.clock.now());
    await this.inviteReturned.execute(providerId, { ...command, cause });
    for (const { _id } of offers)
      await this.rematchOffer.execute(_id, { ...command, cause: `${cause}/offer/${_id}` });
  }
}

// An offer that had more than this one engagement left could be found before.
const wasTaken = ({ left }: Candidate): boolean => left.total <= 1 || left.concurrent <= 1;
