import { OfferGeography } from '@hub/contracts/matching/offer-geography.js';
import { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { Nested } from '@hub/contracts/values/nested.js';
import type { CooperationKind } from '@hub/contracts/vocabularies/cooperation-kinds.js';
import type { RegionalBodyId } from '@hub/contracts/vocabularies/regional-bodies.js';
import type { StructuralFactor } from '@hub/contracts/vocabularies/structural-factors.js';
import { IsOptional } from 'class-validator';

/** Where an offer can be used; what is left out is empty. */
export class OfferGeographyDto extends OfferGeography {
  override readonly countries: readonly string[] = [];
  override readonly m49Regions: readonly string[] = [];
  override readonly regionalBodies: readonly RegionalBodyId[] = [];
  override readonly global: boolean = false;
  override readonly exclusions: readonly string[] = [];
}

/** The terms of an offer; lists that are left out are empty. */
export class OfferTermsDto extends OfferTerms {
  override readonly sdgTargets: readonly string[] = [];
  override readonly structuralFactors: readonly StructuralFactor[] = [];
  override readonly skills: readonly string[] = [];
  override readonly languages: readonly string[] = [];
  override readonly interpretation: boolean = false;
  override readonly cooperationKinds: readonly CooperationKind[] = [];
  override readonly conditions: readonly string[] = [];

  @Nested(() => OfferGeographyDto)
  override readonly geography!: OfferGeographyDto;
}

/** A new offer. */
export class MakeOfferDto extends OfferTermsDto {
  /** The caller's own provider; may be left out. */
  @IsOptional()
  @IsId()
  readonly providerId?: string;
}
