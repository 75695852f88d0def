import { PracticeRecordedV1Payload } from '@hub/contracts/matching/practice-recorded.v1.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsInt, Min } from 'class-validator';
import { PageView } from '@hub/platform/http/page.view.js';

export class PracticeView extends PracticeRecordedV1Payload {
  @IsId()
  readonly id!: string;

  /** Also the ETag. */
  @IsInt()
  @Min(1)
  readonly version!: number;
}

export class PracticePage extends PageView {
  @NestedList(() => PracticeView)
  readonly items!: readonly PracticeView[];
}
