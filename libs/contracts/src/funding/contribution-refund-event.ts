import { IsInt, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { ContributionEventPayload } from './contribution-event.js';

/** What every fact about money that goes back to a donor carries. */
export class ContributionRefundEventPayload extends ContributionEventPayload {
  @IsId()
  readonly fundId!: string;

  /** 1 for a contribution's first refund, no gaps. */
  @IsInt()
  @Min(1)
  readonly refund!: number;

  @Nested(() => Money)
  readonly amount!: Money;
}

/** The same, of what an officer did. */
export class ContributionRefundByOfficerPayload extends ContributionRefundEventPayload {
  @IsText(200)
  readonly officer!: string;
}
