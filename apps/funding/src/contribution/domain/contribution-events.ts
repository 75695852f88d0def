import type { ContributionBookedV1Payload } from '@hub/contracts/funding/contribution-booked.v1.js';
import type { ContributionCommittedV1Payload } from '@hub/contracts/funding/contribution-committed.v1.js';
import type { ContributionDepositBookedV1Payload } from '@hub/contracts/funding/contribution-deposit-booked.v1.js';
import type { ContributionDepositRecordedV1Payload } from '@hub/contracts/funding/contribution-deposit-recorded.v1.js';
import type { ContributionInKindRecordedV1Payload } from '@hub/contracts/funding/contribution-in-kind-recorded.v1.js';
import type { ContributionNudgedV1Payload } from '@hub/contracts/funding/contribution-nudged.v1.js';
import type { ContributionPaidUpV1Payload } from '@hub/contracts/funding/contribution-paid-up.v1.js';
import type { ContributionPledgedV1Payload } from '@hub/contracts/funding/contribution-pledged.v1.js';
import type { ContributionRefundRequestedV1Payload } from '@hub/contracts/funding/contribution-refund-requested.v1.js';
import type { ContributionRefundRefusedV1Payload } from '@hub/contracts/funding/contribution-refund-refused.v1.js';
import type { ContributionRefundApprovedV1Payload } from '@hub/contracts/funding/contribution-refund-approved.v1.js';
import type { ContributionRefundNotCoveredV1Payload } from '@hub/contracts/funding/contribution-refund-not-covered.v1.js';
import type { ContributionRefundReleasedV1Payload } from '@hub/contracts/funding/contribution-refund-released.v1.js';
import type { ContributionRefundPaidV1Payload } from '@hub/contracts/funding/contribution-refund-paid.v1.js';
import type { ContributionRefundFailedV1Payload } from '@hub/contracts/funding/contribution-refund-failed.v1.js';

/** Every fact about a contribution, by its name. */
export interface ContributionFacts {
  readonly pledged: ContributionPledgedV1Payload;
  readonly committed: ContributionCommittedV1Payload;
  readonly 'in-kind-recorded': ContributionInKindRecordedV1Payload;
  readonly booked: ContributionBookedV1Payload;
  readonly 'deposit-recorded': ContributionDepositRecordedV1Payload;
  readonly 'deposit-booked': ContributionDepositBookedV1Payload;
  readonly nudged: ContributionNudgedV1Payload;
  readonly 'paid-up': ContributionPaidUpV1Payload;
  readonly 'refund-requested': ContributionRefundRequestedV1Payload;
  readonly 'refund-refused': ContributionRefundRefusedV1Payload;
  readonly 'refund-approved': ContributionRefundApprovedV1Payload;
  readonly 'refund-not-covered': ContributionRefundNotCoveredV1Payload;
  readonly 'refund-released': ContributionRefundReleasedV1Payload;
  readonly 'refund-paid': ContributionRefundPaidV1Payload;
  readonly 'refund-failed': ContributionRefundFailedV1Payload;
}

/** A fact as it is stored and published. */
export type ContributionEvent = {
  [F in keyof ContributionFacts]: {
    readonly type: `funding.contribution.${F}.v1`;
    readonly data: ContributionFacts[F];
  };
}[keyof ContributionFacts];

/** Names a fact. */
export const contributionFact = <F extends keyof ContributionFacts>(
  name: F,
  data: ContributionFacts[F],
): ContributionEvent => ({ type: `funding.contribution.${name}.v1`, data }) as ContributionEvent;
