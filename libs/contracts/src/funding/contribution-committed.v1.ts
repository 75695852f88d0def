import { IsBoolean, IsOptional } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { contributionEvent, ContributionEventPayload } from './contribution-event.js';
import { Earmark } from './earmark.js';
import { Exchange } from './exchange.js';
import { PassedOnFrom } from './passed-on-from.js';

/** A donor has signed. */
export class ContributionCommittedV1Payload extends ContributionEventPayload {
  @IsId()
  readonly fundId!: string;

  @IsId()
  readonly donor!: string;

  @Nested(() => Money)
  readonly amount!: Money;

  @Nested(() => Earmark)
  readonly earmark!: Earmark;

  @IsDay()
  readonly signedOn!: string;

  @IsText(300)
  readonly agreementReference!: string;

  /** When the donor signed for another currency than the fund’s. */
  @IsOptional()
  @Nested(() => Exchange)
  readonly exchange?: Exchange;

  /** Why the agent takes no fee of its deposits, as the agreement says; absent where it does. */
  @IsOptional()
  @IsText(300)
  readonly feeWaiver?: string;

  /** The donor asks not to be named in public. */
  @IsOptional()
  @IsBoolean()
  readonly isConfidential?: boolean;

  /** The fund of this hub whose money it is, and the allocation it was paid from; counted there and not again in totals. */
  @IsOptional()
  @Nested(() => PassedOnFrom)
  readonly passedOnFrom?: PassedOnFrom;
}

export const ContributionCommittedV1 = contributionEvent('committed', ContributionCommittedV1Payload);
