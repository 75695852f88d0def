import type { RequestAccountClosedV1Payload } from '@hub/contracts/funding/request-account-closed.v1.js';
import type { RequestAccountClosingConfirmedV1Payload } from '@hub/contracts/funding/request-account-closing-confirmed.v1.js';
import type { RequestAccountClosingProposedV1Payload } from '@hub/contracts/funding/request-account-closing-proposed.v1.js';
import type { RequestAccountEndingNotedV1Payload } from '@hub/contracts/funding/request-account-ending-noted.v1.js';
import type { RequestAccountOpenedV1Payload } from '@hub/contracts/funding/request-account-opened.v1.js';

/** Every fact about a request’s account, by its name. */
export interface RequestAccountFacts {
  readonly opened: RequestAccountOpenedV1Payload;
  readonly 'ending-noted': RequestAccountEndingNotedV1Payload;
  readonly 'closing-proposed': RequestAccountClosingProposedV1Payload;
  readonly 'closing-confirmed': RequestAccountClosingConfirmedV1Payload;
  readonly closed: RequestAccountClosedV1Payload;
}

/** A fact as it is stored and published. */
export type RequestAccountEvent = {
  [F in keyof RequestAccountFacts]: {
    readonly type: `funding.request-account.${F}.v1`;
    readonly data: RequestAccountFacts[F];
  };
}[keyof RequestAccountFacts];

/** Names a fact. */
export const requestAccountFact = <F extends keyof RequestAccountFacts>(
  name: F,
  data: RequestAccountFacts[F],
): RequestAccountEvent => ({ type: `funding.request-account.${name}.v1`, data }) as RequestAccountEvent;
