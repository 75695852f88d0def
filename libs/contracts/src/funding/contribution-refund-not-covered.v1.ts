import { IsText } from '../values/text.js';
import { contributionEvent } from './contribution-event.js';
import { ContributionRefundEventPayload } from './contribution-refund-event.js';

/** The earmark has too little free money for it: it waits as it was asked for. */
export class ContributionRefundNotCoveredV1Payload extends ContributionRefundEventPayload {
  /** The transfer that the ledger refused. */
  @IsText(300)
  readonly reference!: string;
}

export const ContributionRefundNotCoveredV1 = contributionEvent(
  'refund-not-covered',
  ContributionRefundNotCoveredV1Payload,
);
