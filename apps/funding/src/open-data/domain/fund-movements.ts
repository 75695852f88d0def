import type { FundEvent } from '../../fund/domain/fund-events.js';
import type { Movement, Recorded } from './movement.js';

/** A fund's interest and its own cost. */
export function fundMovements(history: readonly Recorded<FundEvent>[]): readonly Movement[] {
  const interests = new Map<number, Pick<Movement, 'on' | 'description'>>();
  const costs = new Map<number, Pick<Movement, 'on' | 'description'>>();
  return history.flatMap(({ fact }): readonly Movement[] => {
    switch (fact.type) {
      case 'funding.fund.interest-recorded.v1': {
        const { interest, receivedOn, period } = fact.data;
        interests.set(interest, { on: receivedOn, description: `Interest, ${period}` });
        return [];
      }
      case 'funding.fund.cost-recorded.v1': {
        const { cost, paidOn, description } = fact.data;
        costs.set(cost, { on: paidOn, description });
        return [];
      }
      case 'funding.fund.interest-booked.v1':
        return booked('incoming-funds', interests.get(fact.data.interest), fact.data.amount);
      case 'funding.fund.cost-booked.v1':
        return booked('expenditure', costs.get(fact.data.cost), fact.data.amount);
      default:
        return [];
    }
  });
}

const booked = (
  kind: Movement['kind'],
  recorded: Pick<Movement, 'on' | 'description'> | undefined,
  { amountMinor }: { readonly amountMinor: number },
): readonly Movement[] => (recorded === undefined ? [] : [{ kind, amountMinor, ...recorded }]);
