import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Provider } from '../../provider/domain/provider.js';
import { PROVIDER_MODEL, type ProviderDocument } from '../../provider/storage/provider.schema.js';
import { WITHOUT_HISTORY } from '../../reading/storage/stored.js';
import { indexedProvider } from '../../shortlist/catalogue/indexed.js';
import type { Gift } from '../domain/gaps-closed-by.js';
import {
  GIFT_SUBSCRIPTION_MODEL,
  type GiftSubscriptionDocument,
} from '../storage/gift-subscription.schema.js';

/** A gift whose provider wants to be told. */
export interface ActiveGift extends Gift {
  readonly giftSubscriptionId: string;
}

/** Reads the gifts whose providers want to be told, with what is known of those providers now. */
@Injectable()
export class ActiveGifts {
  constructor(
    @InjectModel(GIFT_SUBSCRIPTION_MODEL) private readonly subscriptions: Model<GiftSubscriptionDocument>,
    @InjectModel(PROVIDER_MODEL) private readonly providers: Model<ProviderDocument>,
  ) {}

  /** All of them, or the named one if it is among them. */
  async read(giftSubscriptionId?: string): Promise<readonly ActiveGift[]> {
    const found = await this.subscriptions
      .find(
        { status: 'active', ...(giftSubscriptionId !== undefined && { _id: giftSubscriptionId }) },
        WITHOUT_HISTORY,
      )
      .lean<GiftSubscriptionDocument[]>();
    if (found.length === 0) return [];
    const ids = [...new Set(found.map(({ providerId }) => providerId))];
    const providers = await this.providers
      .find({ _id: { $in: ids } }, WITHOUT_HISTORY)
      .lean<(Provider & { version: number })[]>();
    const known = new Map(
      providers.map(({ version, ...provider }) => [provider.providerId, indexedProvider(version, provider)]),
    );
    return found.flatMap(({ _id, providerId, terms }) => {
      const provider = known.get(providerId);
      return provider === undefined ? [] : [{ giftSubscriptionId: _id, terms, provider }];
    });
  }
}
