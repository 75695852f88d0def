import { IsInt, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { contributionEvent, ContributionEventPayload } from './contribution-event.js';
import { Earmark } from './earmark.js';

/** The deposit stands in the ledger, less the agent’s fee, and can be allocated. */
export class ContributionDepositBookedV1Payload extends ContributionEventPayload {
  @IsId()
  readonly fundId!: string;

  @IsInt()
  @Min(1)
  readonly deposit!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  @Nested(() => Money)
  readonly fee!: Money;

  @Nested(() => Money)
  readonly net!: Money;

  @Nested(() => Earmark)
  readonly earmark!: Earmark;

  @IsText(300)
  readonly reference!: string;
}

export const ContributionDepositBookedV1 = contributionEvent(
  'deposit-booked',
  ContributionDepositBookedV1Payload,
);
