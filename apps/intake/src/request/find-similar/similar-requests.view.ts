import { IsIn, IsInt, IsNumber } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { AreStates } from '@hub/contracts/values/member-states.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText, IsTexts } from '@hub/contracts/values/text.js';
import { CRITERIA, type Criterion } from '../domain/similarity.js';
import { REQUEST_STATUSES, type RequestStatus } from '../domain/request-status.js';

/** How alike in one respect. */
export class LikenessView {
  @IsIn(CRITERIA)
  readonly criterion!: Criterion;

  @IsNumber()
  readonly points!: number;

  @IsInt()
  readonly outOf!: number;

  /** How much of both is alike. */
  @IsInt()
  readonly percent!: number;

  /** The States, objectives, places or kinds in common; nothing where only a share can be told. */
  @IsTexts()
  readonly common!: readonly string[];

  /** The same as a plain English sentence. */
  @IsText()
  readonly why!: string;
}

/** A request that looks like another one. */
export class SimilarRequestView {
  @IsId()
  readonly requestId!: string;

  @IsText(300)
  readonly title!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @IsIn(REQUEST_STATUSES)
  readonly status!: RequestStatus;

  @IsInstant()
  readonly submittedAt!: string;

  /** 0 to 100. */
  @IsInt()
  readonly score!: number;

  @NestedList(() => LikenessView)
  readonly reasons!: readonly LikenessView[];
}

/** Open requests that look like one, most alike first. */
export class SimilarRequestsView {
  @NestedList(() => SimilarRequestView)
  readonly items!: readonly SimilarRequestView[];

  /** From which score on they are shown. */
  @IsInt()
  readonly shownFrom!: number;
}
