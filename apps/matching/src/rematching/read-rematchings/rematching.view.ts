import { RematchingProgress } from '@hub/contracts/matching/rematching-progress.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { PageView } from '@hub/platform/http/page.view.js';
import { ResourceView } from '../../reading/resource.view.js';

/** What there was to do when it began. */
export class RematchingTotal {
  @IsInt()
  @Min(0)
  readonly requests!: number;

  @IsInt()
  @Min(0)
  readonly needItems!: number;
}

export class RematchingView extends ResourceView {
  @IsId()
  readonly rematchingId!: string;

  @IsIn(['running', 'finished'])
  readonly status!: 'running' | 'finished';

  @IsText(200)
  readonly startedBy!: string;

  @IsInstant()
  readonly startedAt!: string;

  @IsOptional()
  @IsInstant()
  readonly finishedAt?: string;

  @Nested(() => RematchingTotal)
  readonly total!: RematchingTotal;

  @Nested(() => RematchingProgress)
  readonly done!: RematchingProgress;

  /** The last request that is done, in the order of their ids. */
  @IsOptional()
  @IsId()
  readonly cursor?: string;
}

export class RematchingPage extends PageView {
  @NestedList(() => RematchingView)
  readonly items!: readonly RematchingView[];
}
