import { ArrayMaxSize, IsArray, IsIn, IsInt, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { NestedList } from '../values/nested.js';
import { REFUSAL_REASONS, type RefusalReason } from '../vocabularies/refusal-reasons.js';
import { ShortlistMatch } from './shortlist-match.js';

/** How many registered offers a hard filter kept out. */
export class RefusalCount {
  @IsIn(REFUSAL_REASONS)
  readonly reason!: RefusalReason;

  @IsInt()
  @Min(1)
  readonly offers!: number;
}

/** An offer that only one hard filter kept out. */
export class NearMiss {
  @IsId()
  readonly offerId!: string;

  @IsId()
  readonly providerId!: string;

  @IsIn(REFUSAL_REASONS)
  readonly reason!: RefusalReason;
}

/** Who fits one need item, best first, and why others do not. */
export class ShortlistItem {
  @IsId()
  readonly needItemId!: string;

  @NestedList(() => ShortlistMatch)
  readonly matches!: readonly ShortlistMatch[];

  /** By the first filter that each refused offer met. */
  @NestedList(() => RefusalCount)
  readonly refused!: readonly RefusalCount[];

  @IsArray()
  @ArrayMaxSize(20)
  @NestedList(() => NearMiss)
  readonly nearMisses!: readonly NearMiss[];
}
