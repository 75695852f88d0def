import { Schema } from 'mongoose';
import type { Practice } from '../domain/practice.js';
import type { Stored } from '../../reading/storage/stored.js';

/** A practice as it is read; only the aggregate store writes it. */
export type PracticeDocument = Stored<Practice>;

export const PRACTICE_MODEL = 'matching.practice';

export const PracticeSchema = new Schema<PracticeDocument>(
  { _id: String },
  { collection: 'practices', strict: false, versionKey: false },
);
PracticeSchema.index({ createdAt: -1, _id: -1 });
PracticeSchema.index({ objectives: 1, createdAt: -1, _id: -1 });
