import { viewOf, viewOfDocument, type Versioned } from '../../reading/view.js';
import type { GiftSubscription } from '../domain/gift-subscription.js';
import type { GiftSubscriptionDocument } from '../storage/gift-subscription.schema.js';

/** A subscription as its provider reads it. */
export function giftSubscriptionView(subscription: Versioned<GiftSubscription>) {
  const { changedAtSeq: _, seq: __, ...shown } = viewOf(subscription);
  return shown;
}

/** The same of a document that a list has read. */
export function giftSubscriptionViewOfDocument(document: GiftSubscriptionDocument) {
  const { changedAtSeq: _, seq: __, ...shown } = viewOfDocument<GiftSubscription>(document);
  return shown;
}
