import { Schema } from 'mongoose';
import type { Offer } from '../domain/offer.js';
import type { Stored } from '../../reading/storage/stored.js';

/** An offer as it is read; only the aggregate store writes it. */
export type OfferDocument = Stored<Offer>;

export const OFFER_MODEL = 'matching.offer';

export const OfferSchema = new Schema<OfferDocument>(
  { _id: String },
  { collection: 'offers', strict: false, versionKey: false },
);
OfferSchema.index({ providerId: 1, createdAt: -1, _id: -1 });
OfferSchema.index({ createdAt: -1, _id: -1 });
