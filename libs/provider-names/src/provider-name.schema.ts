import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';

/** What a service has to know of a provider to write its name. */
@Schema({ collection: 'provider-names', versionKey: false })
export class ProviderNameDocument {
  /** The provider's id. */
  @Prop({ type: String })
  readonly _id!: string;

  @Prop({ type: String })
  readonly name!: string;

  @Prop({ type: String })
  readonly kind!: ProviderKind;

  /** Of the last event that said so; an older one changes nothing. */
  @Prop({ type: Number })
  readonly seq!: number;
}

export const ProviderNameSchema = SchemaFactory.createForClass(ProviderNameDocument);
