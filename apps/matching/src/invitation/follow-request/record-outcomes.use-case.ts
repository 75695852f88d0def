import type { Command } from '@hub/aggregate/command.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { useCapacity } from '../../offer/domain/capacity-decisions.js';
import { Offers } from '../../offer/storage/offer.repository.js';
import { recordOutcome } from '../../provider/domain/provider-decisions.js';
import { Providers } from '../../provider/storage/provider.repository.js';
import type { Invitation } from '../domain/invitation.js';
import { INVITATION_MODEL, type InvitationDocument } from '../storage/invitation.schema.js';

type Delivered = Pick<Invitation, 'invitationId' | 'needItemId' | 'offerId' | 'providerId'>;

const DELIVERED_FIELDS = { invitationId: 1, needItemId: 1, offerId: 1, providerId: 1 } as const;

/** Keeps how a State rated each need item with the providers that answered it, and spends their engagements. */
@Injectable()
export class RecordOutcomes {
  constructor(
    private readonly offers: Offers,
    private readonly providers: Providers,
    @InjectModel(INVITATION_MODEL) private readonly model: Model<InvitationDocument>,
  ) {}

  async execute(
    requestId: string,
    ratings: readonly { readonly needItemId: string; readonly rating: number }[],
    command: Command,
  ): Promise<void> {
    const delivered = await this.model
      .find({ requestId, status: { $in: ['accepted', 'confirmed'] } }, DELIVERED_FIELDS)
      .lean<Delivered[]>();
    for (const invitation of delivered) {
      const { invitationId, needItemId, offerId, providerId } = invitation;
      await this.offers.execute(offerId, ofInvitation(command, invitation), (offer) =>
        useCapacity(offer, invitationId),
      );
      const rating = ratings.find((rated) => rated.needItemId === needItemId)?.rating;
      if (rating === undefined) continue;
      await this.providers.execute(providerId, ofInvitation(command, invitation), (provider) =>
        recordOutcome(provider, providerId, { requestId, needItemId, invitationId, rating }),
      );
    }
  }
}

// One event may change an offer or a provider for several invitations: each is a cause of its own.
const ofInvitation = (command: Command, { invitationId }: Delivered): Command => ({
  ...command,
  cause: `${command.cause}#${invitationId}`,
});
