import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsArray, IsBoolean, IsInt, IsString, Matches } from 'class-validator';
import type { VerificationReport } from '../storage/ledger-verifier.js';

class VerificationReportView implements VerificationReport {
  @IsId()
  readonly fundId!: string;

  @IsInt()
  readonly transfers!: number;

  @IsInt()
  readonly accounts!: number;

  /** The chain's last hash, for comparison with one noted elsewhere. */
  @Matches(/^[0-9a-f]{64}$/)
  readonly head!: string;

  /** In the order found, a hundred at most; empty when all is well. */
  @IsArray()
  @IsString({ each: true })
  readonly problems!: readonly string[];
}

/** What a replay of the ledger has found. */
export class VerificationView {
  @IsBoolean()
  readonly isSound!: boolean;

  @NestedList(() => VerificationReportView)
  readonly reports!: readonly VerificationReportView[];
}
