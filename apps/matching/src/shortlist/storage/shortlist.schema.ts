import { Schema } from 'mongoose';
import type { Shortlist } from '../domain/shortlist.js';
import type { Stored } from '../../reading/storage/stored.js';

/** A shortlist as it is read; only the aggregate store writes it. */
export type ShortlistDocument = Stored<Shortlist>;

export const SHORTLIST_MODEL = 'matching.shortlist';

export const ShortlistSchema = new Schema<ShortlistDocument>(
  { _id: String },
  { collection: 'shortlists', strict: false, versionKey: false },
);
ShortlistSchema.index({ createdAt: -1, _id: -1 });
ShortlistSchema.index({ status: 1, _id: 1 });
