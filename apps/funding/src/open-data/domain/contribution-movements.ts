import type { ContributionEvent } from '../../contribution/domain/contribution-events.js';
import { dayOf, type Movement, type Recorded } from './movement.js';

/**
 * What a contribution's facts mean for the fund's money: what was pledged, signed, and has arrived, and the agent's fee. What
 * a donor gets back is incoming money below zero, until the bank sends it back.
 */
export function contributionMovements(history: readonly Recorded<ContributionEvent>[]): readonly Movement[] {
  const receivedOn = new Map<number, string>();
  return history.flatMap(({ at, fact }): readonly Movement[] => {
    switch (fact.type) {
      case 'funding.contribution.pledged.v1':
        return [move('incoming-pledge', fact.data.pledgedOn, fact.data.amount)];
      case 'funding.contribution.committed.v1':
        return [move('incoming-commitment', fact.data.signedOn, fact.data.amount)];
      case 'funding.contribution.deposit-recorded.v1':
        receivedOn.set(fact.data.deposit, fact.data.receivedOn);
        return [];
      case 'funding.contribution.deposit-booked.v1': {
        const { deposit, amount, fee } = fact.data;
        const on = receivedOn.get(deposit) ?? '';
        const paid =
          fee.amountMinor === 0 ? [] : [{ ...move('expenditure', on, fee), description: AGENT_FEE }];
        return [move('incoming-funds', on, amount), ...paid];
      }
      case 'funding.contribution.refund-paid.v1': {
        const { paidOn, amount } = fact.data;
        const back = move('incoming-funds', paidOn, { amountMinor: -amount.amountMinor });
        return [{ ...back, description: REFUND }];
      }
      case 'funding.contribution.refund-failed.v1': {
        const { wasPaid, amount } = fact.data;
        return wasPaid ? [{ ...move('incoming-funds', dayOf(at), amount), description: RETURNED }] : [];
      }
      default:
        return [];
    }
  });
}

const REFUND = 'Refund to the donor';
const RETURNED = 'Refund that the bank has sent back';
const AGENT_FEE = 'Fee of the administrative agent';

const move = (
  kind: Movement['kind'],
  on: string,
  { amountMinor }: { readonly amountMinor: number },
): Movement => ({ kind, on, amountMinor });
