import { OfferTerms } from '@hub/contracts/matching/offer-terms.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { PROVIDER_KINDS, type ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Min } from 'class-validator';
import { PageView } from '@hub/platform/http/page.view.js';
import { ResourceView } from '../../reading/resource.view.js';

/** One engagement that is promised to an invitation. */
export class ReservationView {
  @IsString()
  readonly reservationId!: string;

  @IsId()
  readonly invitationId!: string;

  @IsInstant()
  readonly reservedAt!: string;

  /** False while the acceptance is under way. */
  @IsBoolean()
  readonly settled!: boolean;
}

/** Engagements that can still be promised. */
export class CapacityLeftView {
  @IsInt()
  @Min(0)
  readonly total!: number;

  /** At the same time. */
  @IsInt()
  @Min(0)
  readonly concurrent!: number;
}

export class OfferView extends ResourceView {
  @IsId()
  readonly offerId!: string;

  @IsId()
  readonly providerId!: string;

  @IsIn(PROVIDER_KINDS)
  readonly providerKind!: ProviderKind;

  @Nested(() => OfferTerms)
  readonly terms!: OfferTerms;

  @IsIn(['open', 'withdrawn'])
  readonly status!: 'open' | 'withdrawn';

  @IsInstant()
  readonly madeAt!: string;

  @NestedList(() => ReservationView, 10_000)
  readonly reservations!: readonly ReservationView[];

  /** Engagements delivered to their end. */
  @IsInt()
  @Min(0)
  readonly used!: number;

  @IsInt()
  @Min(0)
  readonly reservationsMade!: number;

  @IsOptional()
  @IsInstant()
  readonly lastReservedAt?: string;

  @Nested(() => CapacityLeftView)
  readonly left!: CapacityLeftView;
}

export class OfferPage extends PageView {
  @NestedList(() => OfferView)
  readonly items!: readonly OfferView[];
}
