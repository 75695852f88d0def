import type { components } from '@hub/client/generated/funding.js';

type Fu = components['schemas'];

export type Allocation = Fu['AllocationView'];
export type Tranche = Fu['TrancheView'];
export type Fund = Fu['FundView'];
export type Balances = Fu['BalancesView'];
export type Contribution = Fu['ContributionView'];
export type Transfer = Fu['TransferView'];
/** Where a fund or provider keeps its money; each account is confirmed by a second officer. */
export type BankAccounts = Fu['BankAccountView'];
/** What became of each line of a bank's report. */
export type BankStatusOutcomes = Fu['StatusOutcomeList'];
export type BankAccount = Fu['BankAccount'];
/** What a replay of the ledger has found. */
export type Verification = Fu['VerificationView'];
/** What a round of funding would choose. */
export type Round = Fu['RoundView'];
/** What donors have promised and not yet signed or paid, by how long that is open. */
export type Ageing = Fu['AgeingView'];
/** Money at the bank that nobody knows a contribution for, or what became of it. */
export type UnidentifiedDeposit = Fu['UnidentifiedDepositView'];
