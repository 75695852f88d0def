import { contributionEvent } from './contribution-event.js';
import { ContributionRefundByOfficerPayload } from './contribution-refund-event.js';

/** A third officer lets a large refund go to the bank. */
export class ContributionRefundReleasedV1Payload extends ContributionRefundByOfficerPayload {}

export const ContributionRefundReleasedV1 = contributionEvent(
  'refund-released',
  ContributionRefundReleasedV1Payload,
);
