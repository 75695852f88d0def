import { Schema } from 'mongoose';
import type { Provider } from '../domain/provider.js';
import type { Stored } from '../../reading/storage/stored.js';

/** A provider as it is read; only the aggregate store writes it. */
export type ProviderDocument = Stored<Provider>;

export const PROVIDER_MODEL = 'matching.provider';

export const ProviderSchema = new Schema<ProviderDocument>(
  { _id: String },
  { collection: 'providers', strict: false, versionKey: false },
);
ProviderSchema.index({ name: 1, _id: 1 });
ProviderSchema.index({ verification: 1, name: 1, _id: 1 });
// A member's consortia: those that name it, and those that have asked it.
ProviderSchema.index({ members: 1, createdAt: -1, _id: -1 });
ProviderSchema.index({ 'memberships.memberId': 1, createdAt: -1, _id: -1 });
