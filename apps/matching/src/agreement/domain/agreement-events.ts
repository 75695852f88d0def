import type { AgreementAmendedV1Payload } from '@hub/contracts/matching/agreement-amended.v1.js';
import type { AgreementConcludedV1Payload } from '@hub/contracts/matching/agreement-concluded.v1.js';
import type { AgreementOpenedV1Payload } from '@hub/contracts/matching/agreement-opened.v1.js';
import type { AgreementSignedV1Payload } from '@hub/contracts/matching/agreement-signed.v1.js';
import type { AgreementVoidedV1Payload } from '@hub/contracts/matching/agreement-voided.v1.js';

/** What can happen to an agreement. */
export type AgreementEvent =
  | { readonly type: 'matching.agreement.opened.v1'; readonly data: AgreementOpenedV1Payload }
  | { readonly type: 'matching.agreement.signed.v1'; readonly data: AgreementSignedV1Payload }
  | { readonly type: 'matching.agreement.concluded.v1'; readonly data: AgreementConcludedV1Payload }
  | { readonly type: 'matching.agreement.amended.v1'; readonly data: AgreementAmendedV1Payload }
  | { readonly type: 'matching.agreement.voided.v1'; readonly data: AgreementVoidedV1Payload };
