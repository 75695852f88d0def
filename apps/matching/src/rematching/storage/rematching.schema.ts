import { Schema } from 'mongoose';
import type { Stored } from '../../reading/storage/stored.js';
import type { Rematching } from '../domain/rematching.js';

/** A rematching as it is read; only the aggregate store writes it. */
export type RematchingDocument = Stored<Rematching>;

export const REMATCHING_MODEL = 'matching.rematching';

export const RematchingSchema = new Schema<RematchingDocument>(
  { _id: String },
  { collection: 'rematchings', strict: false, versionKey: false },
);
RematchingSchema.index({ createdAt: -1, _id: -1 });
