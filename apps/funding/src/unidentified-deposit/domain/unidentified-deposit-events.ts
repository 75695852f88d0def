import type { UnidentifiedDepositBookedV1Payload } from '@hub/contracts/funding/unidentified-deposit-booked.v1.js';
import type { UnidentifiedDepositRecordedV1Payload } from '@hub/contracts/funding/unidentified-deposit-recorded.v1.js';
import type { UnidentifiedDepositResolutionConfirmedV1Payload } from '@hub/contracts/funding/unidentified-deposit-resolution-confirmed.v1.js';
import type { UnidentifiedDepositResolutionProposedV1Payload } from '@hub/contracts/funding/unidentified-deposit-resolution-proposed.v1.js';
import type { UnidentifiedDepositResolutionRefusedV1Payload } from '@hub/contracts/funding/unidentified-deposit-resolution-refused.v1.js';
import type { UnidentifiedDepositResolvedV1Payload } from '@hub/contracts/funding/unidentified-deposit-resolved.v1.js';
import type { UnidentifiedDepositSplitV1Payload } from '@hub/contracts/funding/unidentified-deposit-split.v1.js';

/** Every fact about an unidentified deposit, by its name. */
export interface UnidentifiedDepositFacts {
  readonly recorded: UnidentifiedDepositRecordedV1Payload;
  readonly booked: UnidentifiedDepositBookedV1Payload;
  readonly 'resolution-proposed': UnidentifiedDepositResolutionProposedV1Payload;
  readonly 'resolution-refused': UnidentifiedDepositResolutionRefusedV1Payload;
  readonly 'resolution-confirmed': UnidentifiedDepositResolutionConfirmedV1Payload;
  readonly split: UnidentifiedDepositSplitV1Payload;
  readonly resolved: UnidentifiedDepositResolvedV1Payload;
}

/** A fact as it is stored and published. */
export type UnidentifiedDepositEvent = {
  [F in keyof UnidentifiedDepositFacts]: {
    readonly type: `funding.unidentified-deposit.${F}.v1`;
    readonly data: UnidentifiedDepositFacts[F];
  };
}[keyof UnidentifiedDepositFacts];

/** Names a fact. */
export const unidentifiedDepositFact = <F extends keyof UnidentifiedDepositFacts>(
  name: F,
  data: UnidentifiedDepositFacts[F],
): UnidentifiedDepositEvent =>
  ({ type: `funding.unidentified-deposit.${name}.v1`, data }) as UnidentifiedDepositEvent;
