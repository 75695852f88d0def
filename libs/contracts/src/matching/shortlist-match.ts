import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { FIT_CRITERIA, type FitCriterion } from '../vocabularies/fit-criteria.js';
import { PROVIDER_KINDS, type ProviderKind } from '../vocabularies/provider-kinds.js';

const IsScore = (): PropertyDecorator => (target, property) => {
  IsNumber()(target, property);
  Min(0)(target, property);
  Max(1)(target, property);
};

/** The score of each criterion, 0 to 1. */
export class ScoresByCriterion implements Record<FitCriterion, number> {
  @IsScore()
  readonly objectives!: number;

  @IsScore()
  readonly geography!: number;

  @IsScore()
  readonly coverage!: number;

  @IsScore()
  readonly amount!: number;

  @IsScore()
  readonly window!: number;

  @IsScore()
  readonly practice!: number;

  @IsScore()
  readonly capacity!: number;

  @IsScore()
  readonly language!: number;

  @IsScore()
  readonly cooperation!: number;

  @IsScore()
  readonly sdgTargets!: number;

  @IsScore()
  readonly structuralFactors!: number;
}

/** An offer that fits a need item. */
export class ShortlistMatch {
  @IsId()
  readonly offerId!: string;

  @IsId()
  readonly providerId!: string;

  @IsIn(PROVIDER_KINDS)
  readonly providerKind!: ProviderKind;

  @IsBoolean()
  readonly unOrganisation!: boolean;

  /** 0 to 100, two decimals. */
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly fit!: number;

  @Nested(() => ScoresByCriterion)
  readonly scores!: ScoresByCriterion;

  /** Criteria that neither side says anything about: they score neutral. */
  @IsIn(FIT_CRITERIA, { each: true })
  readonly neutral!: readonly FitCriterion[];

  /** Added beyond the best twenty, because the provider was not used for a year. */
  @IsBoolean()
  readonly underUsed!: boolean;

  /** Of the offer’s history: what was scored is what it led to. Of older shortlists it is not known. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly offerVersion?: number;

  /** Of the provider’s history. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly providerVersion?: number;

  /** Which weights the fit was computed with; where it is left out, those of the shortlist. */
  @IsOptional()
  @IsText(40)
  readonly weightsVersion?: string;

  /** When it was found, for one that was found after the shortlist was drawn up. */
  @IsOptional()
  @IsInstant()
  readonly addedAt?: string;
}
