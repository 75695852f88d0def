import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { FIT_CRITERIA, type FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';
import { IsBoolean, IsIn, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { REPLAY_VERDICTS, type ReplayedMatch } from '../domain/replay-match.js';

/** A stored score, computed again. */
export class ReplayedScoreView {
  @IsId()
  readonly needItemId!: string;

  @IsId()
  readonly offerId!: string;

  @IsId()
  readonly providerId!: string;

  /** `equal`; `fit-only` for a match that does not say which versions it was of; else what is wrong. */
  @IsIn(REPLAY_VERDICTS)
  readonly verdict!: ReplayedMatch['verdict'];

  @IsText(40)
  readonly weightsVersion!: string;

  @IsNumber()
  @Min(0)
  @Max(100)
  readonly storedFit!: number;

  /** As computed now. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly fit?: number;

  /** Criteria whose score comes out otherwise than it is stored. */
  @IsIn(FIT_CRITERIA, { each: true })
  readonly criteria!: readonly FitCriterion[];
}

export class ReplayView {
  @IsId()
  readonly requestId!: string;

  /** False when any score comes out otherwise, or cannot be computed. */
  @IsBoolean()
  readonly holds!: boolean;

  @NestedList(() => ReplayedScoreView)
  readonly matches!: readonly ReplayedScoreView[];
}
