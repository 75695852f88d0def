import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { UnidentifiedDepositState } from '../domain/unidentified-deposit.js';

/** An unidentified deposit as it is read; written by the aggregate store alone. */
export type UnidentifiedDepositRow = UnidentifiedDepositState & {
  readonly _id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

@Schema({ collection: 'unidentified-deposits', strict: false, versionKey: false, autoCreate: false })
export class UnidentifiedDepositDocument {
  @Prop({ type: String })
  readonly _id!: string;

  @Prop({ type: String })
  readonly fundId!: string;

  @Prop({ type: String })
  readonly status!: string;

  @Prop({ type: Date })
  readonly changedAt!: Date;
}

export const UnidentifiedDepositSchema = SchemaFactory.createForClass(UnidentifiedDepositDocument)
  .index({ partOf: 1 }, { sparse: true })
  .index({ fundId: 1, changedAt: -1, _id: -1 })
  .index({ changedAt: -1, _id: -1 });
