import { IsIn } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { RED_FLAG_CATEGORIES, type RedFlagCategory } from '../vocabularies/red-flag-categories.js';
import { providerEvent, ProviderEventPayload } from './provider-event.js';

/** A desk officer has learnt something that speaks against the provider; it has no effect before another upholds it. */
export class ProviderRedFlagRaisedV1Payload extends ProviderEventPayload {
  @IsId()
  readonly redFlagId!: string;

  @IsIn(RED_FLAG_CATEGORIES)
  readonly category!: RedFlagCategory;

  @IsText(2000)
  readonly note!: string;

  /** Where the proof is kept. */
  @IsText(500)
  readonly evidence!: string;
}

export const ProviderRedFlagRaisedV1 = providerEvent('red-flag-raised', ProviderRedFlagRaisedV1Payload);
