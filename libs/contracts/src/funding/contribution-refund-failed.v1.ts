import { IsBoolean } from 'class-validator';
import { IsText } from '../values/text.js';
import { contributionEvent } from './contribution-event.js';
import { ContributionRefundByOfficerPayload } from './contribution-refund-event.js';

/** The bank has refused it, or sent it back after it was paid: the fund has the money again. */
export class ContributionRefundFailedV1Payload extends ContributionRefundByOfficerPayload {
  /** It had been paid before, so that the payment is reversed. */
  @IsBoolean()
  readonly wasPaid!: boolean;

  @IsText()
  readonly comment!: string;
}

export const ContributionRefundFailedV1 = contributionEvent(
  'refund-failed',
  ContributionRefundFailedV1Payload,
);
