import { IsISO4217CurrencyCode, IsInt, Max, Min } from 'class-validator';

/** An amount of money as integer minor units (cents for USD) with its ISO 4217 currency. */
export class Money {
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly amountMinor!: number;

  @IsISO4217CurrencyCode()
  readonly currency!: string;
}
