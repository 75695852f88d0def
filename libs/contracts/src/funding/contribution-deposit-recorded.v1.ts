import { IsInt, IsOptional, Min } from 'class-validator';
import { IsDay } from '../values/day.js';
import { IsId } from '../values/identifiers.js';
import { Money } from '../values/money.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { contributionEvent, ContributionEventPayload } from './contribution-event.js';
import { Exchange } from './exchange.js';

/** Money of a signed contribution has arrived at the bank. */
export class ContributionDepositRecordedV1Payload extends ContributionEventPayload {
  /** 1 for the first deposit, no gaps. */
  @IsInt()
  @Min(1)
  readonly deposit!: number;

  @Nested(() => Money)
  readonly amount!: Money;

  @IsDay()
  readonly receivedOn!: string;

  @IsText(300)
  readonly bankReference!: string;

  /** When another currency arrived than the fund’s. */
  @IsOptional()
  @Nested(() => Exchange)
  readonly exchange?: Exchange;

  /** When it was held as of unknown origin before, and moves from there. */
  @IsOptional()
  @IsId()
  readonly unidentifiedDepositId?: string;

  /** Of a part of a larger deposit: how much of that one stands before it, in minor units; the fee is rounded by that. */
  @IsOptional()
  @IsInt()
  @Min(0)
  readonly precedingMinor?: number;
}

export const ContributionDepositRecordedV1 = contributionEvent(
  'deposit-recorded',
  ContributionDepositRecordedV1Payload,
);
