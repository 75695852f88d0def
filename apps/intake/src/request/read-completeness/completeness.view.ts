import { IsBoolean } from 'class-validator';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';

/** Something that is missing. */
export class FindingView {
  /** JSON pointer into the request's content; `/endorsements` for what a focal point has to add. */
  @IsText(200)
  readonly pointer!: string;

  @IsText(60)
  readonly code!: string;

  @IsText()
  readonly detail!: string;
}

/** Something that may still be missing when the request is submitted. */
export class LaterView extends FindingView {
  /** What happens, or is assumed, without it. */
  @IsText()
  readonly without!: string;
}

/** What a draft still lacks. */
export class CompletenessView {
  @IsBoolean()
  readonly readyToSubmit!: boolean;

  /** What keeps it from being submitted. */
  @NestedList(() => FindingView, 1_000)
  readonly blocking!: readonly FindingView[];

  @NestedList(() => LaterView, 1_000)
  readonly canWait!: readonly LaterView[];
}
