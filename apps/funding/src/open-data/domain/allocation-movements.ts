import type { AllocationEvent } from '../../allocation/domain/allocation-events.js';
import { dayOf, type Movement, type Recorded } from './movement.js';

/**
 * What an allocation's facts mean for the fund's money: what it owes and pays. Money that comes back, and a payment that the
 * bank returns, is a disbursement below zero; a commitment that is given up likewise.
 */
export function allocationMovements(history: readonly Recorded<AllocationEvent>[]): readonly Movement[] {
  const paidOn = new Map<number, string>();
  const refundedOn = new Map<number, string>();
  let isCommitted = false;
  return history.flatMap(({ at, fact }): readonly Movement[] => {
    switch (fact.type) {
      case 'funding.allocation.committed.v1':
        isCommitted = true;
        return [move('outgoing-commitment', dayOf(at), fact.data.amount.amountMinor)];
      case 'funding.allocation.rest-returned.v1':
        return isCommitted ? [move('outgoing-commitment', dayOf(at), -fact.data.amount.amountMinor)] : [];
      case 'funding.allocation.tranche-paid.v1': {
        const { tranche, amount, paidAt } = fact.data;
        paidOn.set(tranche, dayOf(paidAt));
        return [move('disbursement', dayOf(paidAt), amount.amountMinor)];
      }
      case 'funding.allocation.tranche-failed.v1': {
        const { tranche, amount } = fact.data;
        return paidOn.delete(tranche) ? [move('disbursement', dayOf(at), -amount.amountMinor)] : [];
      }
      case 'funding.allocation.refund-recorded.v1':
        refundedOn.set(fact.data.refund, fact.data.receivedOn);
        return [];
      case 'funding.allocation.refunded.v1': {
        const { refund, amount } = fact.data;
        return [move('disbursement', refundedOn.get(refund) ?? dayOf(at), -amount.amountMinor)];
      }
      default:
        return [];
    }
  });
}

const move = (kind: Movement['kind'], on: string, amountMinor: number): Movement => ({
  kind,
  on,
  amountMinor,
});
