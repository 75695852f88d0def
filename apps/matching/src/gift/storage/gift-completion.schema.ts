import { Schema } from 'mongoose';
import type { Stored } from '../../reading/storage/stored.js';
import type { GiftCompletion } from '../domain/gift-completion.js';

/** A gift completion as it is read; only the aggregate store writes it. */
export type GiftCompletionDocument = Stored<GiftCompletion>;

export const GIFT_COMPLETION_MODEL = 'matching.gift-completion';

export const GiftCompletionSchema = new Schema<GiftCompletionDocument>(
  { _id: String },
  { collection: 'gift-completions', strict: false, versionKey: false },
);
GiftCompletionSchema.index({ providerId: 1, createdAt: -1, _id: -1 });
GiftCompletionSchema.index({ giftSubscriptionId: 1, createdAt: -1, _id: -1 });
GiftCompletionSchema.index({ requestId: 1, status: 1 });
// What changed lately, for those who follow their queues.
GiftCompletionSchema.index({ providerId: 1, changedAt: 1, _id: 1 });
