import { ClosableGap } from '@hub/contracts/matching/closable-gap.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { AreStates } from '@hub/contracts/values/member-states.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { GIFT_CLOSE_REASONS, type GiftCloseReason } from '@hub/contracts/vocabularies/gift-close-reasons.js';
import { PageView } from '@hub/platform/http/page.view.js';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { ResourceView } from '../../reading/resource.view.js';

/** A plan that a gift would complete, or would have: what its provider may know of it. */
export class GiftCompletionView extends ResourceView {
  @IsId()
  readonly giftCompletionId!: string;

  @IsId()
  readonly giftSubscriptionId!: string;

  @IsId()
  readonly providerId!: string;

  /** In the public register. */
  @IsId()
  readonly requestId!: string;

  @IsText(300)
  readonly requestTitle!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @Matches(/^[0-9a-f]{32}$/)
  readonly planVersion!: string;

  /** All that is missing in the plan; the gift would close it. */
  @NestedList(() => ClosableGap)
  readonly gaps!: readonly ClosableGap[];

  /** `closed` once the gift would no longer complete the plan. */
  @IsIn(['open', 'closed'])
  readonly status!: 'open' | 'closed';

  @IsOptional()
  @IsIn(GIFT_CLOSE_REASONS)
  readonly closedBecause?: GiftCloseReason;

  @IsOptional()
  @IsInstant()
  readonly closedAt?: string;

  @IsInstant()
  readonly foundAt!: string;

  /** What is missing and why the gift would complete it, in the language asked for. */
  @IsText()
  readonly explanation!: string;
}

export class GiftCompletionPage extends PageView {
  @NestedList(() => GiftCompletionView)
  readonly items!: readonly GiftCompletionView[];
}
