import { IsBoolean, IsOptional } from 'class-validator';
import { contributionEvent } from './contribution-event.js';
import { ContributionRefundByOfficerPayload } from './contribution-refund-event.js';

/** Another officer agrees: the money is set aside. */
export class ContributionRefundApprovedV1Payload extends ContributionRefundByOfficerPayload {
  /** So large that a third officer has to release it. */
  @IsOptional()
  @IsBoolean()
  readonly needsRelease?: boolean;
}

export const ContributionRefundApprovedV1 = contributionEvent(
  'refund-approved',
  ContributionRefundApprovedV1Payload,
);
