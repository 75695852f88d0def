import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { IsIn } from 'class-validator';

/** What was asked and answered about a need item; not with whom. */
export class AnsweredClarification {
  @IsId()
  readonly needItemId!: string;

  @IsIn(['state', 'provider'])
  readonly askedBy!: 'state' | 'provider';

  @IsText()
  readonly question!: string;

  @IsInstant()
  readonly askedAt!: string;

  @IsText()
  readonly answer!: string;

  @IsInstant()
  readonly answeredAt!: string;
}

export class ClarificationList {
  /** Oldest first. */
  @NestedList(() => AnsweredClarification, 2_000)
  readonly items!: readonly AnsweredClarification[];
}
