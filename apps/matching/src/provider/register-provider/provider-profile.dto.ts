import { IsId, IsIds } from '@hub/contracts/values/identifiers.js';
import { IsText } from '@hub/contracts/values/text.js';
import { PROVIDER_KINDS, type ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import { IsBoolean, IsIn, IsISO31661Alpha3, IsOptional } from 'class-validator';

/** What the desk enters about a provider. */
export class ProviderProfileDto {
  @IsText(200)
  readonly name!: string;

  @IsIn(PROVIDER_KINDS)
  readonly kind!: ProviderKind;

  /** Whether it is a UN organisation that can implement with the fund's money. */
  @IsBoolean()
  readonly unOrganisation: boolean = false;

  /** Alpha-3 code: the State itself, or where the organisation has its seat. */
  @IsOptional()
  @IsISO31661Alpha3()
  readonly country?: string;

  /** Provider ids of a consortium's members; whom it names anew is asked, and counts once it has accepted. */
  @IsIds()
  readonly members: readonly string[] = [];

  @IsOptional()
  @IsText(2000)
  readonly summary?: string;
}

/** A new provider; its id is a natural one, e.g. `iom` or `nor`. */
export class RegisterProviderDto extends ProviderProfileDto {
  @IsId()
  readonly id!: string;
}
