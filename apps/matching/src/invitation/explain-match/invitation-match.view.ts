import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { FIT_CRITERIA, type FitCriterion } from '@hub/contracts/vocabularies/fit-criteria.js';
import { IsBoolean, IsIn, IsNumber, Max, Min } from 'class-validator';

/** One criterion of a fit. */
export class CriterionScoreView {
  @IsIn(FIT_CRITERIA)
  readonly criterion!: FitCriterion;

  /** The most points it can bring; those of all criteria sum to 100. */
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly weight!: number;

  /** 0 to 1. */
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly score!: number;

  /** Weight times score, two decimals. */
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly points!: number;

  /** Neither side says anything about it. */
  @IsBoolean()
  readonly neutral!: boolean;
}

/** Why a provider was invited, as it was computed then. */
export class InvitationMatchView {
  @IsId()
  readonly invitationId!: string;

  @IsId()
  readonly offerId!: string;

  /** 0 to 100, two decimals. */
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly fit!: number;

  /** Which weights it was computed with. */
  @IsText(40)
  readonly weightsVersion!: string;

  /** Invited beyond the best, because the provider was not used for a year. */
  @IsBoolean()
  readonly underUsed!: boolean;

  /** In the reader’s language. */
  @IsText(2000)
  readonly explanation!: string;

  /** The weightiest first. */
  @NestedList(() => CriterionScoreView)
  readonly criteria!: readonly CriterionScoreView[];
}
