import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';

/** A proposal in the making: anything may still be missing. */
export class DraftProposal {
  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly personDays?: number;

  @IsOptional()
  @IsDay()
  readonly startsOn?: string;

  @IsOptional()
  @IsDay()
  readonly endsOn?: string;

  @IsOptional()
  @IsText(4000)
  readonly summary?: string;
}
