import { Schema } from 'mongoose';
import type { QueueFilter } from '../domain/queue-filter.js';

/** A coordinator's own saved filter: a preference, and no fact that anyone else hears of. */
export interface QueueFilterDocument {
  /** `<sub>/<name>`. */
  readonly _id: string;
  readonly ownerId: string;
  readonly name: string;
  readonly filter: QueueFilter;
}

export const QUEUE_FILTER_MODEL = 'matching.queue-filter';

export const QueueFilterSchema = new Schema<QueueFilterDocument>(
  { _id: String, ownerId: String, name: String, filter: Object },
  { collection: 'queue-filters', versionKey: false, minimize: false },
);
QueueFilterSchema.index({ ownerId: 1, name: 1 });
