import { IsBoolean, IsIn, IsISO31661Alpha3, IsOptional } from 'class-validator';
import { IsIds } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { PROVIDER_KINDS, type ProviderKind } from '../vocabularies/provider-kinds.js';
import { providerEvent, ProviderEventPayload } from './provider-event.js';

/** A desk officer has entered a provider; nothing of it matches before it is verified. */
export class ProviderRegisteredV1Payload extends ProviderEventPayload {
  @IsText(200)
  readonly name!: string;

  @IsIn(PROVIDER_KINDS)
  readonly kind!: ProviderKind;

  /** A UN organisation can implement with the fund’s money. */
  @IsBoolean()
  readonly unOrganisation!: boolean;

  /** Alpha-3 code: the State itself, or where the organisation has its seat. */
  @IsOptional()
  @IsISO31661Alpha3()
  readonly country?: string;

  /** Provider ids of a consortium’s members. */
  @IsIds()
  readonly members!: readonly string[];

  @IsOptional()
  @IsText(2000)
  readonly summary?: string;

  @IsInstant()
  readonly registeredAt!: string;
}

export const ProviderRegisteredV1 = providerEvent('registered', ProviderRegisteredV1Payload);
