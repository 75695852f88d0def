import { Matches } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { AreStates } from '../values/member-states.js';
import { NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { ClosableGap } from './closable-gap.js';
import { giftCompletionEvent, GiftCompletionEventPayload } from './gift-completion-event.js';

/** A gift would complete this version of a request’s plan: its provider is told. */
export class GiftCompletionFoundV1Payload extends GiftCompletionEventPayload {
  @IsId()
  readonly giftSubscriptionId!: string;

  @IsId()
  readonly providerId!: string;

  @IsId()
  readonly requestId!: string;

  @IsText(300)
  readonly requestTitle!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  /** Names who would do what in the plan, and what is missing: another plan has another version. */
  @Matches(/^[0-9a-f]{32}$/)
  readonly planVersion!: string;

  /** All that is missing. */
  @NestedList(() => ClosableGap)
  readonly gaps!: readonly ClosableGap[];

  @IsInstant()
  readonly foundAt!: string;
}

export const GiftCompletionFoundV1 = giftCompletionEvent('found', GiftCompletionFoundV1Payload);
