import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { viewOfDocument } from '../../reading/view.js';
import { explainCompletion } from '../../wording/explain-completion.js';
import type { GiftCompletionDocument } from '../storage/gift-completion.schema.js';

/** A completion as its provider reads it, explained in a language. */
export function giftCompletionView(document: GiftCompletionDocument, language: UnLanguage) {
  const { toldPlans: _, ...shown } = viewOfDocument(document);
  return { ...shown, explanation: explainCompletion(language, document) };
}
