import { GiftTerms } from '@hub/contracts/matching/gift-terms.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsOptional } from 'class-validator';
import { OfferGeographyDto } from '../../offer/make-offer/offer-terms.dto.js';

/** What could be given; lists that are left out are empty, and an empty list says nothing. */
export class GiftTermsDto extends GiftTerms {
  override readonly objectives: readonly number[] = [];
  override readonly languages: readonly string[] = [];
  override readonly skills: readonly string[] = [];

  @Nested(() => OfferGeographyDto)
  override readonly geography!: OfferGeographyDto;
}

/** A new gift subscription. */
export class MakeGiftSubscriptionDto extends GiftTermsDto {
  /** The caller’s own provider; may be left out. */
  @IsOptional()
  @IsId()
  readonly providerId?: string;
}
