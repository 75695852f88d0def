import { IsBoolean, IsISO4217CurrencyCode, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { fundEvent, FundEventPayload } from './fund-event.js';

/** A fund can take contributions. */
export class FundOpenedV1Payload extends FundEventPayload {
  @IsText(300)
  readonly name!: string;

  /** ISO 4217; the fund keeps its accounts in it. */
  @IsISO4217CurrencyCode()
  readonly currency!: string;

  /** The fund a request falls to when no other is named by its earmark. */
  @IsBoolean()
  readonly isDefault!: boolean;

  /** The agent’s fee on each deposit; 100 is one per cent. */
  @IsInt()
  @Min(0)
  @Max(10_000)
  readonly feeBasisPoints!: number;

  /** Parts of an allocation that its tranches take, e.g. 60 and 40. */
  @IsInt({ each: true })
  @Min(1, { each: true })
  readonly trancheShares!: readonly number[];

  /** From this amount on, a payment needs a second officer’s release; minor units. */
  @IsOptional()
  @IsInt()
  @Min(1)
  readonly releaseFromMinor?: number;

  @IsInstant()
  readonly openedAt!: string;
}

export const FundOpenedV1 = fundEvent('opened', FundOpenedV1Payload);
