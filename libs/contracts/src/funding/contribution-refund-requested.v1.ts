import { IsIn } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { DONOR_REFUND_REASONS, type DonorRefundReason } from '../vocabularies/donor-refund-reasons.js';
import { contributionEvent } from './contribution-event.js';
import { ContributionRefundByOfficerPayload } from './contribution-refund-event.js';

/** An officer asks that a donor gets money back; none moves yet. */
export class ContributionRefundRequestedV1Payload extends ContributionRefundByOfficerPayload {
  /** Who gets it back. A provider's id. */
  @IsId()
  readonly donor!: string;

  @IsIn(DONOR_REFUND_REASONS)
  readonly reason!: DonorRefundReason;

  @IsText()
  readonly comment!: string;
}

export const ContributionRefundRequestedV1 = contributionEvent(
  'refund-requested',
  ContributionRefundRequestedV1Payload,
);
