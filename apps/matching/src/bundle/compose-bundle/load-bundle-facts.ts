import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Invitation } from '../../invitation/domain/invitation.js';
import { INVITATION_MODEL, type InvitationDocument } from '../../invitation/storage/invitation.schema.js';
import { OFFER_MODEL, type OfferDocument } from '../../offer/storage/offer.schema.js';
import { countsAsUnOrganisation } from '../../provider/domain/membership.js';
import { isClearOn } from '../../provider/domain/due-diligence.js';
import { PROVIDER_MODEL, type ProviderDocument } from '../../provider/storage/provider.schema.js';
import { WITHOUT_HISTORY } from '../../reading/storage/stored.js';
import type { Shortlist } from '../../shortlist/domain/shortlist.js';
import { loadReferenceData } from '../../shortlist/draw-up-shortlist/load-reference-data.js';
import type { BundleFacts, KnownOffer, KnownProvider } from '../domain/bundle-facts.js';
import { isSouthern } from '../domain/southern.js';

/** Reads what a bundle for a request is made of, as it is now. */
@Injectable()
export class LoadBundleFacts {
  private readonly reference = loadReferenceData();

  constructor(
    @InjectModel(INVITATION_MODEL) private readonly invitations: Model<InvitationDocument>,
    @InjectModel(OFFER_MODEL) private readonly offers: Model<OfferDocument>,
    @InjectModel(PROVIDER_MODEL) private readonly providers: Model<ProviderDocument>,
  ) {}

  async execute({ requestId, needItems, items }: Shortlist, at: Date): Promise<BundleFacts> {
    const fitting = items.flatMap(({ needItemId, matches }) =>
      matches.map(({ offerId, providerId, fit }) => ({ needItemId, offerId, providerId, fit })),
    );
    const answers = await this.invitations.find({ requestId }, WITHOUT_HISTORY).lean<Invitation[]>();
    const [offers, providers] = await Promise.all([
      this.offersNamed([...fitting, ...answers].map(({ offerId }) => offerId)),
      this.providersNamed(
        [...fitting, ...answers].map(({ providerId }) => providerId),
        at.toISOString().slice(0, 10),
      ),
    ]);
    return { needItems, fitting, answers, offers, providers };
  }

  private async offersNamed(ids: readonly string[]): Promise<ReadonlyMap<string, KnownOffer>> {
    const found = await this.offers.find({ _id: { $in: [...new Set(ids)] } }, WITHOUT_HISTORY).lean();
    return new Map(
      found.map(({ offerId, terms, status, left }) => [
        offerId,
        { offerId, terms, isOpen: status === 'open', engagementsLeft: Math.min(left.total, left.concurrent) },
      ]),
    );
  }

  private async providersNamed(
    ids: readonly string[],
    day: string,
  ): Promise<ReadonlyMap<string, KnownProvider>> {
    const found = await this.providers.find({ _id: { $in: [...new Set(ids)] } }, WITHOUT_HISTORY).lean();
    return new Map(
      found.map((provider) => [
        provider.providerId,
        {
          providerId: provider.providerId,
          name: provider.name,
          isVerified: provider.verification === 'verified',
          isClear: isClearOn(provider, day),
          isUnOrganisation: countsAsUnOrganisation(provider),
          isSouthern: provider.country !== undefined && isSouthern(provider.country, this.reference.m49),
        },
      ]),
    );
  }
}
