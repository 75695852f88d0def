import { recordDeposit } from '../../contribution/domain/contribute.js';
import type { ContributionEvent } from '../../contribution/domain/contribution-events.js';
import type { ContributionState } from '../../contribution/domain/contribution-state.js';
import { restOf } from './rest-of-deposit.js';
import type { UnidentifiedDepositState } from './unidentified-deposit.js';
import { OtherFund } from './unidentified-deposit.errors.js';

type Deposit = Omit<UnidentifiedDepositState, 'status' | 'bookings'>;

/** What is left of the money as a deposit of the contribution; nothing when it is one already. @throws OtherFund, OverDeposited */
export function depositOf(contribution: ContributionState, deposit: Deposit): readonly ContributionEvent[] {
  const { unidentifiedDepositId, fundId, receivedOn, bankReference } = deposit;
  if (contribution.fundId !== fundId) throw new OtherFund(contribution.contributionId, fundId);
  if (contribution.deposits.some((one) => one.unidentifiedDepositId === unidentifiedDepositId)) return [];
  const received = { receivedOn, bankReference, unidentifiedDepositId };
  return recordDeposit(contribution, { ...restOf(deposit), ...received });
}
