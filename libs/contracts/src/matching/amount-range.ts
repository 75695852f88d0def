import { IsISO4217CurrencyCode, IsInt, Max, Min } from 'class-validator';

/** The least and the most of one engagement, in minor units of the currency. */
export class AmountRange {
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly minimumMinor!: number;

  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly maximumMinor!: number;

  @IsISO4217CurrencyCode()
  readonly currency!: string;
}
