import { ShortlistDrawnUpV1Payload } from '@hub/contracts/matching/shortlist-drawn-up.v1.js';
import { NearMiss, ShortlistItem } from '@hub/contracts/matching/shortlist-item.js';
import { ShortlistMatch } from '@hub/contracts/matching/shortlist-match.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { IsIn, IsInt, IsOptional, Min } from 'class-validator';

export class ShortlistMatchView extends ShortlistMatch {
  /** Why it fits, in the reader’s language. */
  @IsText(2000)
  readonly explanation!: string;
}

export class NearMissView extends NearMiss {
  /** Why it does not fit, and with which change it would, in the reader’s language. */
  @IsText(2000)
  readonly explanation!: string;
}

export class ShortlistItemView extends ShortlistItem {
  @NestedList(() => ShortlistMatchView)
  declare readonly matches: readonly ShortlistMatchView[];

  @IsOptional()
  @NestedList(() => NearMissView)
  declare readonly nearMisses?: readonly NearMissView[];
}

/** Who fits since the shortlist was drawn up. */
export class FurtherView {
  /** How many providers that were not on the list at first. */
  @IsInt()
  @Min(1)
  readonly providers!: number;

  @IsInstant()
  readonly lastAt!: string;
}

export class ShortlistView extends ShortlistDrawnUpV1Payload {
  @IsId()
  readonly id!: string;

  @NestedList(() => ShortlistItemView)
  declare readonly items: readonly ShortlistItemView[];

  /** Also the ETag. */
  @IsInt()
  @Min(1)
  readonly version!: number;

  /** Closed when the request no longer looks for partners. */
  @IsIn(['open', 'closed'])
  readonly status!: 'open' | 'closed';

  @IsOptional()
  @IsText(2000)
  readonly closedBecause?: string;

  /** Open while offers that fit since are put onto the list: not while the State looks at what it was offered. */
  @IsIn(['open', 'resting'])
  readonly search!: 'open' | 'resting';

  /** Matches left out here because their providers’ checks are no longer valid. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly withheld?: number;

  /** Matches with `addedAt` came later; this sums them up, where there are any. */
  @IsOptional()
  @Nested(() => FurtherView)
  readonly further?: FurtherView;
}
