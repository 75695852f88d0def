import type { components } from '@hub/client/generated/funding.js';

type Fu = components['schemas'];

export type Allocation = Fu['AllocationView'];
export type Tranche = Fu['TrancheView'];
export type Fund = Fu['FundView'];
export type Balances = Fu['BalancesView'];
export type Contribution = Fu['ContributionView'];
export type Transfer = Fu['TransferView'];
/** What a replay of the ledger has found. */
export type Verification = Fu['VerificationView'];
/** The account of one request; two officers close it, one after the other. */
export type RequestAccount = Fu['RequestAccountView'];
/** What a round of funding would choose. */
export type Round = Fu['RoundView'];
/** What public money leads from or to; `key` names it within its kind. */
export type FlowEnd = Fu['FlowEndView'];
export type Flow = Fu['FlowView'];
/** Public flows, and of which funds some are not shown. */
export type Flows = Fu['FlowList'];
