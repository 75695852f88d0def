import { IsText } from '../values/text.js';
import { contributionEvent } from './contribution-event.js';
import { ContributionRefundByOfficerPayload } from './contribution-refund-event.js';

/** The donor does not get it back; nothing had moved. */
export class ContributionRefundRefusedV1Payload extends ContributionRefundByOfficerPayload {
  @IsText()
  readonly comment!: string;
}

export const ContributionRefundRefusedV1 = contributionEvent(
  'refund-refused',
  ContributionRefundRefusedV1Payload,
);
