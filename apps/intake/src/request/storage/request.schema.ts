import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose';
import type { RequestState } from '../domain/request-state.js';
import { isOpen, REQUEST_STATUSES } from '../domain/request-status.js';
import { BY_DUE } from './due-order.js';

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

const NEWEST_FIRST = { createdAt: -1, _id: -1 } as const;
/** What everybody may read, as the register's and the peers' queries ask for it. */
export const IN_REGISTER = { 'content.consentToPublish': true, submittedAt: { $exists: true } } as const;

/** What can be asked for twice: submitted, and somebody still works on it. */
export const IS_OPEN = {
  submittedAt: { $exists: true },
  status: { $in: REQUEST_STATUSES.filter(isOpen) },
} as const;
/** By what open requests are found that may ask for the same. */
export const OPEN_BY = [
  { path: 'content.requestingStates', index: 'open-by-state' },
  { path: 'content.needItems.places.country', index: 'open-by-place' },
] as const;

/**
 * Lists begin with what their tenant or filter equals and end with their order, so that a page reads no more
 * than it shows. A State's and a provider's lists are short: a status is looked for among what they read.
 */
export const RequestSchema = SchemaFactory.createForClass(RequestDocument)
  .index(NEWEST_FIRST, { name: 'newest' })
  .index({ status: 1, ...NEWEST_FIRST }, { name: 'newest-by-status' })
  .index({ 'content.requestingStates': 1, ...NEWEST_FIRST }, { name: 'newest-by-state' })
  .index({ 'content.needItems.places.country': 1, ...NEWEST_FIRST }, { name: 'newest-by-place' })
  .index({ providerIds: 1, ...NEWEST_FIRST }, { name: 'newest-by-provider' })
  // By deadline: whose turn it is comes first, so that all turns together are merged from a few lists.
  .index({ ballWith: 1, ...BY_DUE }, { name: 'due' })
  .index({ status: 1, ...BY_DUE }, { name: 'due-by-status' })
  .index({ 'content.requestingStates': 1, ballWith: 1, ...BY_DUE }, { name: 'due-by-state' })
  .index({ providerIds: 1, ballWith: 1, ...BY_DUE }, { name: 'due-by-provider' })
  // The latest that have left a status, for forecasts; a new key only when a status is left.
  .index({ 'passed.status': 1, ...NEWEST_FIRST }, { name: 'newest-by-passed' })
  // The latest published requests by what they ask for, which a request is compared with.
  .index(
    { 'content.needItems.objectives': 1, submittedAt: -1, _id: -1 },
    { name: 'latest-published-by-objective', partialFilterExpression: IN_REGISTER },
  )
  // All open requests of a State or for work in it, which a request is compared with; a key when it is submitted, none once it ends.
  .index({ [OPEN_BY[0].path]: 1 }, { name: OPEN_BY[0].index, partialFilterExpression: IS_OPEN })
  .index({ [OPEN_BY[1].path]: 1 }, { name: OPEN_BY[1].index, partialFilterExpression: IS_OPEN })
  // Covers the metrics of who waits for whom, which read no document.
  .index({ status: 1, ballWith: 1, since: 1, dueAt: 1 }, { name: 'waiting' });
