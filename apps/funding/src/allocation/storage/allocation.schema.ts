import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { AllocationState } from '../domain/allocation-state.js';

/** An allocation as it is read; written by the aggregate store alone. */
export type AllocationRow = AllocationState & {
  readonly _id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

/** Declares what is queried; everything else is read as it is stored. */
@Schema({ collection: 'allocations', strict: false, versionKey: false, autoCreate: false })
export class AllocationDocument {
  @Prop({ type: String })
  readonly _id!: string;

  @Prop({ type: String, index: true })
  readonly requestId!: string;

  @Prop({ type: String })
  readonly fundId!: string;

  @Prop({ type: String })
  readonly status!: string;

  @Prop({ type: Date })
  readonly approvedAt?: Date;

  @Prop({ type: Date })
  readonly changedAt!: Date;

  @Prop({ type: [String] })
  readonly requestingStates!: readonly string[];

  @Prop({ type: String })
  readonly leadImplementer!: string;
}

export const AllocationSchema = SchemaFactory.createForClass(AllocationDocument)
  .index({ fundId: 1, status: 1, approvedAt: 1, _id: 1 })
  .index({ changedAt: -1, _id: -1 })
  .index({ status: 1, changedAt: -1, _id: -1 })
  .index({ 'tranches.status': 1, changedAt: -1, _id: -1 })
  .index({ requestingStates: 1, changedAt: -1, _id: -1 })
  .index({ leadImplementer: 1, changedAt: -1, _id: -1 });
