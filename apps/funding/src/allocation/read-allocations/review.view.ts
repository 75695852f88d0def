import { FundingSource } from '@hub/contracts/funding/funding-source.js';
import { MarkerScore } from '@hub/contracts/funding/marker-score.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { POSITIONS, type MemberPosition, type Position } from '../domain/allocation-state.js';

/** How one member of the committee would decide. */
export class MemberPositionView implements MemberPosition {
  @IsString()
  readonly member!: string;

  @IsIn(POSITIONS)
  readonly position!: Position;

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsString()
  readonly reasonCode?: string;

  @IsOptional()
  @IsString()
  readonly comment?: string;

  /** What a funding round has planned to draw it from. */
  @IsOptional()
  @NestedList(() => FundingSource)
  readonly sources?: readonly FundingSource[];
}

/** How one member has scored the markers. */
export class MemberScoresView {
  @IsString()
  readonly member!: string;

  @NestedList(() => MarkerScore)
  readonly scores!: readonly MarkerScore[];
}
