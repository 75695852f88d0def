import type { ProviderMembershipAcceptedV1Payload } from '@hub/contracts/matching/provider-membership-accepted.v1.js';
import type { ProviderMembershipDeclinedV1Payload } from '@hub/contracts/matching/provider-membership-declined.v1.js';
import type { ProviderMembershipInvitedV1Payload } from '@hub/contracts/matching/provider-membership-invited.v1.js';
import type { ProviderMembershipLeftV1Payload } from '@hub/contracts/matching/provider-membership-left.v1.js';
import type { ProviderMembershipWithdrawnV1Payload } from '@hub/contracts/matching/provider-membership-withdrawn.v1.js';
import type { ProviderOutcomeRecordedV1Payload } from '@hub/contracts/matching/provider-outcome-recorded.v1.js';
import type { ProviderProfileRevisedV1Payload } from '@hub/contracts/matching/provider-profile-revised.v1.js';
import type { ProviderRedFlagClosedV1Payload } from '@hub/contracts/matching/provider-red-flag-closed.v1.js';
import type { ProviderRedFlagRaisedV1Payload } from '@hub/contracts/matching/provider-red-flag-raised.v1.js';
import type { ProviderRedFlagUpheldV1Payload } from '@hub/contracts/matching/provider-red-flag-upheld.v1.js';
import type { ProviderRegisteredV1Payload } from '@hub/contracts/matching/provider-registered.v1.js';
import type { ProviderScreeningConfirmedV1Payload } from '@hub/contracts/matching/provider-screening-confirmed.v1.js';
import type { ProviderScreeningRecordedV1Payload } from '@hub/contracts/matching/provider-screening-recorded.v1.js';
import type { ProviderVerificationWithdrawnV1Payload } from '@hub/contracts/matching/provider-verification-withdrawn.v1.js';
import type { ProviderVerifiedV1Payload } from '@hub/contracts/matching/provider-verified.v1.js';

/** What can happen to a provider. */
export type ProviderEvent =
  | { readonly type: 'matching.provider.registered.v1'; readonly data: ProviderRegisteredV1Payload }
  | { readonly type: 'matching.provider.profile-revised.v1'; readonly data: ProviderProfileRevisedV1Payload }
  | { readonly type: 'matching.provider.verified.v1'; readonly data: ProviderVerifiedV1Payload }
  | {
      readonly type: 'matching.provider.verification-withdrawn.v1';
      readonly data: ProviderVerificationWithdrawnV1Payload;
    }
  | {
      readonly type: 'matching.provider.screening-recorded.v1';
      readonly data: ProviderScreeningRecordedV1Payload;
    }
  | {
      readonly type: 'matching.provider.screening-confirmed.v1';
      readonly data: ProviderScreeningConfirmedV1Payload;
    }
  | { readonly type: 'matching.provider.red-flag-raised.v1'; readonly data: ProviderRedFlagRaisedV1Payload }
  | { readonly type: 'matching.provider.red-flag-upheld.v1'; readonly data: ProviderRedFlagUpheldV1Payload }
  | { readonly type: 'matching.provider.red-flag-closed.v1'; readonly data: ProviderRedFlagClosedV1Payload }
  | {
      readonly type: 'matching.provider.membership-accepted.v1';
      readonly data: ProviderMembershipAcceptedV1Payload;
    }
  | {
      readonly type: 'matching.provider.membership-declined.v1';
      readonly data: ProviderMembershipDeclinedV1Payload;
    }
  | {
      readonly type: 'matching.provider.membership-invited.v1';
      readonly data: ProviderMembershipInvitedV1Payload;
    }
  | {
      readonly type: 'matching.provider.membership-left.v1';
      readonly data: ProviderMembershipLeftV1Payload;
    }
  | {
      readonly type: 'matching.provider.membership-withdrawn.v1';
      readonly data: ProviderMembershipWithdrawnV1Payload;
    }
  | {
      readonly type: 'matching.provider.outcome-recorded.v1';
      readonly data: ProviderOutcomeRecordedV1Payload;
    };
