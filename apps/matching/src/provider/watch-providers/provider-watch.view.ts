import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsDay } from '@hub/contracts/values/day.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { CONCERNS, type Concern } from './concern.js';

/** Something the provider has on the table or has promised. */
export class PromiseView {
  @IsId()
  readonly invitationId!: string;

  @IsId()
  readonly requestId!: string;

  @IsText(300)
  readonly requestTitle!: string;

  @IsIn(['submitted', 'clarifying', 'accepted', 'confirmed'])
  readonly status!: 'submitted' | 'clarifying' | 'accepted' | 'confirmed';
}

/** A verified provider whose checks are not valid, or will soon not be. */
export class WatchedProviderView {
  @IsId()
  readonly providerId!: string;

  @IsText(200)
  readonly name!: string;

  @IsIn(CONCERNS)
  readonly concern!: Concern;

  @IsOptional()
  @IsDay()
  readonly clearUntil?: string;

  /** They stay as they are; the desk decides with the State what becomes of them. */
  @NestedList(() => PromiseView)
  readonly promises!: readonly PromiseView[];
}

export class ProviderWatchView {
  @NestedList(() => WatchedProviderView)
  readonly items!: readonly WatchedProviderView[];

  /** There are more than the 200 that are shown. */
  @IsBoolean()
  readonly isCut!: boolean;
}
