import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';

/** Declares the indexes of the register's records, which are made from requests and can be made again. */
@Schema({ collection: 'register', versionKey: false, strict: false })
export class RegisterDocument {
  @Prop({ type: String })
  readonly _id!: string;
}

const LATEST_SUBMITTED = { submittedAt: -1, _id: -1 } as const;

export const RegisterSchema = SchemaFactory.createForClass(RegisterDocument)
  .index(LATEST_SUBMITTED, { name: 'latest' })
  .index({ facets: 1, ...LATEST_SUBMITTED }, { name: 'latest-by-facet' })
  .index({ words: 1, ...LATEST_SUBMITTED }, { name: 'latest-by-word' })
  .index({ changedAt: -1 }, { name: 'changed' })
  // Whether a record is of the request's present version is read from here alone.
  .index({ _id: 1, version: 1 }, { name: 'versions' });
