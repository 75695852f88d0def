import { GiftTerms } from '@hub/contracts/matching/gift-terms.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { PageView } from '@hub/platform/http/page.view.js';
import { IsIn, IsOptional } from 'class-validator';
import { ResourceView } from '../../reading/resource.view.js';

/** What a provider could give, and whether it wants to be told whose plan that would complete. */
export class GiftSubscriptionView extends ResourceView {
  @IsId()
  readonly giftSubscriptionId!: string;

  @IsId()
  readonly providerId!: string;

  @Nested(() => GiftTerms)
  readonly terms!: GiftTerms;

  @IsIn(['active', 'paused', 'ended'])
  readonly status!: 'active' | 'paused' | 'ended';

  @IsInstant()
  readonly madeAt!: string;

  /** The last request that was looked at, while the plans are looked through. */
  @IsOptional()
  @IsId()
  readonly cursor?: string;
}

export class GiftSubscriptionPage extends PageView {
  @NestedList(() => GiftSubscriptionView)
  readonly items!: readonly GiftSubscriptionView[];
}
