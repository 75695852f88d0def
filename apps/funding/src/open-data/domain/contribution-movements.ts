import type { ContributionEvent } from '../../contribution/domain/contribution-events.js';
import type { Movement, Recorded } from './movement.js';

/** What a contribution's facts mean for the fund's money: what was pledged, signed, and has arrived, and the agent's fee. */
export function contributionMovements(history: readonly Recorded<ContributionEvent>[]): readonly Movement[] {
  const receivedOn = new Map<number, string>();
  return history.flatMap(({ fact }): readonly Movement[] => {
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
      default:
        return [];
    }
  });
}

const AGENT_FEE = 'Fee of the administrative agent';

const move = (
  kind: Movement['kind'],
  on: string,
  { amountMinor }: { readonly amountMinor: number },
): Movement => ({ kind, on, amountMinor });
