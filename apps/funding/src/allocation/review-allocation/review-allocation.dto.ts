import { MarkerScore } from '@hub/contracts/funding/marker-score.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { IsOptional } from 'class-validator';
import { PositiveMoney } from '../../money/positive-money.dto.js';

export class ScoreDto {
  @NestedList(() => MarkerScore, 3)
  readonly scores!: readonly MarkerScore[];
}

export class ApproveDto {
  /** Less than was asked, where the committee gives less; by default all of it. */
  @IsOptional()
  @Nested(() => PositiveMoney)
  readonly amount?: PositiveMoney;

  @IsOptional()
  @IsText()
  readonly comment?: string;
}

export class CommentDto {
  @IsText()
  readonly comment!: string;
}

export class RejectDto extends CommentDto {
  @IsText(80)
  readonly reasonCode!: string;
}
