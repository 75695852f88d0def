import type { FundCostBookedV1Payload } from '@hub/contracts/funding/fund-cost-booked.v1.js';
import type { FundCostRecordedV1Payload } from '@hub/contracts/funding/fund-cost-recorded.v1.js';
import type { FundCostRefusedV1Payload } from '@hub/contracts/funding/fund-cost-refused.v1.js';
import type { FundInterestBookedV1Payload } from '@hub/contracts/funding/fund-interest-booked.v1.js';
import type { FundInterestRecordedV1Payload } from '@hub/contracts/funding/fund-interest-recorded.v1.js';
import type { FundOpenedV1Payload } from '@hub/contracts/funding/fund-opened.v1.js';

/** Every fact about a fund, by its name. */
export interface FundFacts {
  readonly opened: FundOpenedV1Payload;
  readonly 'interest-recorded': FundInterestRecordedV1Payload;
  readonly 'interest-booked': FundInterestBookedV1Payload;
  readonly 'cost-recorded': FundCostRecordedV1Payload;
  readonly 'cost-booked': FundCostBookedV1Payload;
  readonly 'cost-refused': FundCostRefusedV1Payload;
}

/** A fact as it is stored and published. */
export type FundEvent = {
  [F in keyof FundFacts]: { readonly type: `funding.fund.${F}.v1`; readonly data: FundFacts[F] };
}[keyof FundFacts];

/** Names a fact. */
export const fundFact = <F extends keyof FundFacts>(name: F, data: FundFacts[F]): FundEvent =>
  ({ type: `funding.fund.${name}.v1`, data }) as FundEvent;
