import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsInt, IsString, Matches, Min } from 'class-validator';
import type { ClosingDocument } from '../storage/ledger-documents.js';

/** The end of a fund's books for a period. */
export class ClosingView {
  @IsId()
  readonly fundId!: string;

  /** The last day of the period. */
  @IsDay()
  readonly throughOn!: string;

  /** The last transfer in the period, 0 for none, and the chain's hash there. */
  @IsInt()
  @Min(0)
  readonly seq!: number;

  @Matches(/^[0-9a-f]{64}$/)
  readonly hash!: string;

  @IsInstant()
  readonly closedAt!: string;

  @IsString()
  readonly closedBy!: string;
}

export class ClosingList {
  @NestedList(() => ClosingView, 10_000)
  readonly items!: readonly ClosingView[];
}

/** A closing as callers see it. */
export const closingView = ({ _id: _, by, closedAt, ...closing }: ClosingDocument): ClosingView => ({
  ...closing,
  closedAt: closedAt.toISOString(),
  closedBy: by.id,
});
