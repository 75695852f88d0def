import { IsIn, IsOptional } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText, IsTexts } from '@hub/contracts/values/text.js';
import {
  LOCAL_NEED_FATES,
  NOT_MET_REASONS,
  type LocalNeedFate,
  type NotMetReason,
} from '../domain/local-needs.js';

/** One sentence of a local authority, and what has become of it. */
export class LocalNeedView {
  @IsId()
  readonly localNeedId!: string;

  @IsId()
  readonly needItemId!: string;

  @IsText()
  readonly sentence!: string;

  @IsText(200)
  readonly localAuthor!: string;

  @IsIn(LOCAL_NEED_FATES)
  readonly fate!: LocalNeedFate;

  @IsOptional()
  @IsText()
  readonly because?: string;

  /** Why it is not met, where `because` is the service's own sentence; absent where somebody wrote a reason. */
  @IsOptional()
  @IsIn(NOT_MET_REASONS)
  readonly becauseCode?: NotMetReason;

  /** The activities of the plan that answer it. */
  @IsOptional()
  @IsTexts(300)
  readonly activities?: readonly string[];

  /** The request in which it goes on. */
  @IsOptional()
  @IsId()
  readonly inRequestId?: string;
}

/** The local needs of a request. */
export class LocalNeedsView {
  @NestedList(() => LocalNeedView, 5_000)
  readonly items!: readonly LocalNeedView[];
}
