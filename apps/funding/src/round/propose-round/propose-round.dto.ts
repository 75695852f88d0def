import { IsIds } from '@hub/contracts/values/identifiers.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const LARGEST_ROUND = 1_000;

export class SharesDto {
  /** At least this much of what is given goes to least developed and low-income countries, in per cent. */
  @IsInt()
  @Min(0)
  @Max(100)
  readonly poorestPerCent!: number;

  /** At least this much goes to work with a partner from the requesting State, in per cent. */
  @IsInt()
  @Min(0)
  @Max(100)
  readonly localPerCent!: number;
}

export class WhatIfDto {
  /** Allocations that are to be funded in any case. */
  @IsOptional()
  @IsIds(LARGEST_ROUND)
  readonly pinnedIn?: readonly string[];

  /** Allocations that are not to be funded. */
  @IsOptional()
  @IsIds(LARGEST_ROUND)
  readonly pinnedOut?: readonly string[];

  /** By default 40 and 30. */
  @IsOptional()
  @Nested(() => SharesDto)
  readonly shares?: SharesDto;

  /** When to stop with the best found so far; 5 s by default. */
  @IsOptional()
  @IsInt()
  @Min(100)
  @Max(20_000)
  readonly timeLimitMs?: number;
}

export class AdoptRoundDto {
  /** The allocations that the member would approve, as a round proposes them. */
  @IsIds(LARGEST_ROUND)
  readonly chosen!: readonly string[];

  /** The shares that the choice has to keep; by default 40 and 30. */
  @IsOptional()
  @Nested(() => SharesDto)
  readonly shares?: SharesDto;
}
