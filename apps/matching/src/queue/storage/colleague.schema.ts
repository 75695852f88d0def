import { Schema } from 'mongoose';

/** A coordinator who has been in the queues of a provider; no aggregate, since only the last sight counts. */
export interface ColleagueDocument {
  /** `<provider id>/<sub>`. */
  readonly _id: string;
  readonly providerId: string;
  readonly coordinatorId: string;
  readonly name: string;
  readonly seenAt: Date;
}

export const COLLEAGUE_MODEL = 'matching.colleague';

export const ColleagueSchema = new Schema<ColleagueDocument>(
  { _id: String, providerId: String, coordinatorId: String, name: String, seenAt: Date },
  { collection: 'colleagues', versionKey: false },
);
ColleagueSchema.index({ providerId: 1, name: 1 });
