import { IsInt, Matches, Max, Min } from 'class-validator';

/** An amount that may be less than zero, in minor units of its ISO 4217 currency. */
export class BalanceView {
  @IsInt()
  @Min(Number.MIN_SAFE_INTEGER)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly amountMinor!: number;

  @Matches(/^[A-Z]{3}$/)
  readonly currency!: string;
}
