import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { ContributionState } from '../domain/contribution-state.js';

/** A contribution as it is read; written by the aggregate store alone. */
export type ContributionRow = ContributionState & {
  readonly _id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

@Schema({ collection: 'contributions', strict: false, versionKey: false, autoCreate: false })
export class ContributionDocument {
  @Prop({ type: String })
  readonly _id!: string;

  @Prop({ type: String })
  readonly fundId!: string;

  @Prop({ type: String })
  readonly donor!: string;

  @Prop({ type: String })
  readonly status!: string;

  @Prop({ type: Date })
  readonly changedAt!: Date;
}

export const ContributionSchema = SchemaFactory.createForClass(ContributionDocument)
  .index({ fundId: 1, changedAt: -1, _id: -1 })
  .index({ 'refunds.status': 1, fundId: 1 }, { sparse: true })
  .index({ donor: 1, changedAt: -1, _id: -1 });
