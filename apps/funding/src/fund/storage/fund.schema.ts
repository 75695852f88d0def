import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { FundState } from '../domain/fund.js';

/** A fund as it is read; written by the aggregate store alone. */
export type FundRow = FundState & {
  readonly _id: string;
  readonly version: number;
  readonly createdAt: Date;
};

@Schema({ collection: 'funds', strict: false, versionKey: false, autoCreate: false })
export class FundDocument {
  @Prop({ type: String })
  readonly _id!: string;

  @Prop({ type: String })
  readonly currency!: string;

  @Prop({ type: Date })
  readonly createdAt!: Date;
}

export const FundSchema = SchemaFactory.createForClass(FundDocument).index({ currency: 1, createdAt: 1 });
