import { NestedList } from '@hub/contracts/values/nested.js';
import { IsIn, IsOptional, IsString } from 'class-validator';
import type { StatusOutcome } from './take-bank-status.use-case.js';

class StatusOutcomeView implements StatusOutcome {
  @IsString()
  readonly endToEndId!: string;

  @IsString()
  readonly status!: string;

  /** `pending`: the bank has not decided; `unknown`: no payment of ours; `refused`: it cannot be, see `code`. */
  @IsIn(['paid', 'failed', 'pending', 'unknown', 'refused'])
  readonly outcome!: StatusOutcome['outcome'];

  @IsOptional()
  @IsString()
  readonly code?: string;

  @IsOptional()
  @IsString()
  readonly detail?: string;
}

/** What became of each line of a bank's report. */
export class StatusOutcomeList {
  @NestedList(() => StatusOutcomeView, 100_000)
  readonly items!: readonly StatusOutcomeView[];
}
