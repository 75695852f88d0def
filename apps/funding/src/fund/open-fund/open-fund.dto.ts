import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsText } from '@hub/contracts/values/text.js';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO4217CurrencyCode,
  IsOptional,
  Max,
  Min,
} from 'class-validator';

export class OpenFundDto {
  /** A short id of your own, e.g. `mptf`; made up when missing. */
  @IsOptional()
  @IsId()
  readonly fundId?: string;

  @IsText(300)
  readonly name!: string;

  @IsISO4217CurrencyCode()
  readonly currency!: string;

  /** Requests turn to this fund when no other covers them. */
  @IsOptional()
  @IsBoolean()
  readonly isDefault?: boolean;

  /** The agent's fee on each deposit; 100, the default, is one per cent. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000)
  readonly feeBasisPoints?: number;

  /** How allocations are split into tranches; by default 60 and 40. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @IsInt({ each: true })
  @Min(1, { each: true })
  readonly trancheShares?: readonly number[];

  /** From this amount on, in minor units, a payment needs a second officer's release; by default 500,000 units. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly releaseFromMinor?: number;
}
