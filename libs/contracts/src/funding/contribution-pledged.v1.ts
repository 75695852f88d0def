import { IsBoolean, IsOptional } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { contributionEvent, ContributionEventPayload } from './contribution-event.js';
import { Earmark } from './earmark.js';

/** A donor says that it means to give; binds nobody and funds nothing. */
export class ContributionPledgedV1Payload extends ContributionEventPayload {
  @IsId()
  readonly fundId!: string;

  /** A provider’s id. */
  @IsId()
  readonly donor!: string;

  @Nested(() => Money)
  readonly amount!: Money;

  @Nested(() => Earmark)
  readonly earmark!: Earmark;

  @IsDay()
  readonly pledgedOn!: string;

  /** The donor asks not to be named in public. */
  @IsOptional()
  @IsBoolean()
  readonly isConfidential?: boolean;
}

export const ContributionPledgedV1 = contributionEvent('pledged', ContributionPledgedV1Payload);
