import { IsDay } from '../values/day.js';
import { IsText } from '../values/text.js';
import { contributionEvent } from './contribution-event.js';
import { ContributionRefundByOfficerPayload } from './contribution-refund-event.js';

/** The bank has paid it. */
export class ContributionRefundPaidV1Payload extends ContributionRefundByOfficerPayload {
  @IsDay()
  readonly paidOn!: string;

  @IsText(140)
  readonly bankReference!: string;
}

export const ContributionRefundPaidV1 = contributionEvent('refund-paid', ContributionRefundPaidV1Payload);
