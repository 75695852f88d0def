import { Schema } from 'mongoose';
import type { Stored } from '../../reading/storage/stored.js';
import type { GiftSubscription } from '../domain/gift-subscription.js';

/** A gift subscription as it is read; only the aggregate store writes it. */
export type GiftSubscriptionDocument = Stored<GiftSubscription>;

export const GIFT_SUBSCRIPTION_MODEL = 'matching.gift-subscription';

export const GiftSubscriptionSchema = new Schema<GiftSubscriptionDocument>(
  { _id: String },
  { collection: 'gift-subscriptions', strict: false, versionKey: false },
);
GiftSubscriptionSchema.index({ providerId: 1, createdAt: -1, _id: -1 });
GiftSubscriptionSchema.index({ status: 1 });
GiftSubscriptionSchema.index({ createdAt: -1, _id: -1 });
