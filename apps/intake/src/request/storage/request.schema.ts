import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { RequestState } from '../domain/request-state.js';

/** A request as queries see it: its state with the store's own fields, without its history. */
export type StoredRequest = RequestState & {
  readonly _id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

/** Declares the indexes of the collection; documents are written by the aggregate store alone. */
@Schema({ collection: 'requests', versionKey: false, strict: false, autoCreate: false })
export class RequestDocument {
  @Prop({ type: String })
  readonly _id!: string;
}

/** Every list is sorted by `createdAt` and `_id`, newest first, after its equalities. */
export const RequestSchema = SchemaFactory.createForClass(RequestDocument)
  .index({ createdAt: -1, _id: -1 }, { name: 'all' })
  .index({ status: 1, createdAt: -1, _id: -1 }, { name: 'by-status' })
  .index({ 'content.requestingStates': 1, createdAt: -1, _id: -1 }, { name: 'by-state' })
  .index(
    { 'content.requestingStates': 1, status: 1, createdAt: -1, _id: -1 },
    { name: 'by-state-and-status' },
  )
  .index({ providerIds: 1, createdAt: -1, _id: -1 }, { name: 'by-provider' })
  .index({ providerIds: 1, status: 1, createdAt: -1, _id: -1 }, { name: 'by-provider-and-status' })
  .index(
    { submittedAt: -1, _id: -1 },
    {
      name: 'register',
      partialFilterExpression: { 'content.consentToPublish': true, submittedAt: { $exists: true } },
    },
  );
