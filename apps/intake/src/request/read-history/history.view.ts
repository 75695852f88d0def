import { IsBoolean, IsIn, IsInt, IsOptional } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';

/** What can be wrong with a chain: see the verifier. */
export const BREACHES = [
  'flipped',
  'dropped',
  'reordered',
  'truncated',
  'added',
  'rewritten',
  'struck-off-record',
] as const;

/** That an operator took words out of an entry which should never have been written. */
export class StruckView {
  @IsInstant()
  readonly at!: string;

  @IsText()
  readonly reason!: string;
}

/** One entry of a history, as it is chained to the one before it. */
export class HistoryEntryView {
  @IsInt()
  readonly seq!: number;

  /** The declared name of the event, with its version. */
  @IsText(200)
  readonly type!: string;

  /** What it says, in the reader’s language; none where that was erased or the chain does not hold. */
  @IsOptional()
  @IsText()
  readonly sentence?: string;

  @IsInstant()
  readonly at!: string;

  /** The role of who did it; `system` is a deadline or another service. */
  @IsText(80)
  readonly actor!: string;

  /** When words were struck from it, and why. */
  @IsOptional()
  @Nested(() => StruckView)
  readonly struck?: StruckView;

  /** The call, event or timer that led to it. */
  @IsText(500)
  readonly cause!: string;

  /** SHA-256 over the hash before it and this entry, hexadecimal. */
  @IsText(64)
  readonly hash!: string;

  /** Whether the chain holds up to here. */
  @IsBoolean()
  readonly holds!: boolean;
}

/** Where a chain does not hold. */
export class ChainBreachView {
  /** The first entry that is not what it should be. */
  @IsInt()
  readonly seq!: number;

  @IsIn(BREACHES)
  readonly breach!: (typeof BREACHES)[number];
}

/** A request's history with the verdict on its chain. */
export class HistoryView {
  @IsId()
  readonly requestId!: string;

  /** How many entries there have to be. */
  @IsInt()
  readonly version!: number;

  @IsBoolean()
  readonly sound!: boolean;

  /** What the first entry is chained to. */
  @IsText(64)
  readonly genesis!: string;

  @IsOptional()
  @Nested(() => ChainBreachView)
  readonly breach?: ChainBreachView;

  /** Oldest first. */
  @NestedList(() => HistoryEntryView, 100_000)
  readonly items!: readonly HistoryEntryView[];
}
