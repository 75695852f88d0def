import { IsId, IsIds } from '@hub/contracts/values/identifiers.js';
import { IsOptional } from 'class-validator';

/** Body of `refer-to-fund`. */
export class ReferToFundDto {
  /** Those of the plan when left out. */
  @IsOptional()
  @IsIds()
  readonly unOrganisations?: readonly string[];

  /** That of the plan when left out. */
  @IsOptional()
  @IsId()
  readonly leadImplementer?: string;
}
