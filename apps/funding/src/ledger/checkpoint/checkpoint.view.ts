import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsArray, IsBoolean, IsInt, IsOptional, IsString, Matches } from 'class-validator';
import type { FundCheckpoint } from './checkpoint.js';

/** A signed statement of where each chain of transfers ends. */
export class SignedCheckpointView {
  /** A compact JWS. */
  @Matches(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  readonly checkpoint!: string;
}

class FundCheckpointView implements FundCheckpoint {
  @IsId()
  readonly fundId!: string;

  /** The last transfer, and the chain's hash there, which stands for all transfers before it too. */
  @IsInt()
  readonly seq!: number;

  @Matches(/^[0-9a-f]{64}$/)
  readonly hash!: string;

  @IsDay()
  readonly bookedOn!: string;

  @IsOptional()
  @IsDay()
  readonly closedThroughOn?: string;
}

/** What a comparison of the ledger with a checkpoint has found. */
export class CheckpointComparisonView {
  @IsBoolean()
  readonly agrees!: boolean;

  @IsInstant()
  readonly madeAt!: string;

  @NestedList(() => FundCheckpointView, 10_000)
  readonly funds!: readonly FundCheckpointView[];

  @IsArray()
  @IsString({ each: true })
  readonly problems!: readonly string[];
}
