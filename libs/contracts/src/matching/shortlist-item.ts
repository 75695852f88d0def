import { ArrayMaxSize, IsArray, IsIn, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { Nested, NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { NEED_CHANGE_KINDS, type NeedChangeKind } from '../vocabularies/need-change-kinds.js';
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

/** The single change of the need that would let a near miss in. */
export class NeedChangePayload {
  @IsIn(NEED_CHANGE_KINDS)
  readonly kind!: NeedChangeKind;

  /** As the need is: a period as `<first day>/<last day>`, an amount as `<minor units> <currency>`. */
  @IsText(500)
  readonly from!: string;

  @IsText(500)
  readonly to!: string;

  /** Of the offer to the changed need. */
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly fit!: number;
}

/** An offer that only one hard filter kept out. */
export class NearMiss {
  @IsId()
  readonly offerId!: string;

  @IsId()
  readonly providerId!: string;

  @IsIn(REFUSAL_REASONS)
  readonly reason!: RefusalReason;

  /** None where nothing that the State says can let it in. */
  @IsOptional()
  @Nested(() => NeedChangePayload)
  readonly change?: NeedChangePayload;
}

/** Who does not fit one need item, and why. */
export class NeedRefusals {
  @IsId()
  readonly needItemId!: string;

  /** By the first filter that each refused offer met. */
  @NestedList(() => RefusalCount)
  readonly refused!: readonly RefusalCount[];

  @IsArray()
  @ArrayMaxSize(20)
  @NestedList(() => NearMiss)
  readonly nearMisses!: readonly NearMiss[];
}

/** Who fits one need item, best first. */
export class ShortlistItem {
  @IsId()
  readonly needItemId!: string;

  @NestedList(() => ShortlistMatch)
  readonly matches!: readonly ShortlistMatch[];

  /** Only in older shortlists, as is `nearMisses`; now they are looked for when somebody asks. */
  @IsOptional()
  @NestedList(() => RefusalCount)
  readonly refused?: readonly RefusalCount[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @NestedList(() => NearMiss)
  readonly nearMisses?: readonly NearMiss[];
}
