import { ShortlistDrawnUpV1Payload } from '@hub/contracts/matching/shortlist-drawn-up.v1.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsText } from '@hub/contracts/values/text.js';
import { IsIn, IsInt, IsOptional, Min } from 'class-validator';

export class ShortlistView extends ShortlistDrawnUpV1Payload {
  @IsId()
  readonly id!: string;

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
}
