import { IsIn, IsInt, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { contributionEvent, ContributionEventPayload } from './contribution-event.js';

/** A donor has pledged and not signed, or signed and not paid, for so many days. */
export class ContributionNudgedV1Payload extends ContributionEventPayload {
  @IsId()
  readonly fundId!: string;

  @IsId()
  readonly donor!: string;

  @IsIn(['pledge', 'commitment'])
  readonly of!: 'pledge' | 'commitment';

  /** Days since it was pledged or signed. */
  @IsInt()
  @Min(1)
  readonly days!: number;

  /** What is still to be signed or paid. */
  @Nested(() => Money)
  readonly open!: Money;
}

export const ContributionNudgedV1 = contributionEvent('nudged', ContributionNudgedV1Payload);
