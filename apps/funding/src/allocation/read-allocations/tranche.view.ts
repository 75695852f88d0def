import { IsInstant } from '@hub/contracts/values/instant.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Min } from 'class-validator';
import {
  TRANCHE_STATUSES,
  type Report,
  type Tranche,
  type TrancheStatus,
} from '../domain/allocation-state.js';

class TrancheReportView implements Report {
  @Nested(() => Money)
  readonly expenditure!: Money;

  @IsString()
  readonly documentReference!: string;

  @IsString()
  readonly reporter!: string;

  @IsOptional()
  @IsString()
  readonly acceptedBy?: string;
}

/** One payment of an allocation. */
export class TrancheView implements Tranche {
  /** From 1. */
  @IsInt()
  @Min(1)
  readonly tranche!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  @IsIn(TRANCHE_STATUSES)
  readonly status!: TrancheStatus;

  /** How often it has been instructed. */
  @IsInt()
  @Min(0)
  readonly attempt!: number;

  @IsOptional()
  @IsString()
  readonly instructedBy?: string;

  /** Large: the bank is told only after another officer's release. */
  @IsOptional()
  @IsBoolean()
  readonly needsRelease?: boolean;

  @IsOptional()
  @IsString()
  readonly releasedBy?: string;

  @IsOptional()
  @IsString()
  readonly confirmedBy?: string;

  @IsOptional()
  @IsInstant()
  readonly paidAt?: string;

  @IsOptional()
  @IsString()
  readonly failure?: string;

  @IsOptional()
  @Nested(() => TrancheReportView)
  readonly report?: TrancheReportView;
}
