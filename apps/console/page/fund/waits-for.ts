import type { Allocation, Tranche } from '../api/funding-views.js';
import type { Person } from '../app/session-store.js';
import { isToAccept } from './is-to-accept.js';

/** Does this allocation wait for the person: a score, an approval, a payment, a report or the closing? */
export function waitsFor(allocation: Allocation, { id, roles }: Person): boolean {
  if (roles.includes('committee')) return waitsForMember(allocation, id);
  if (!roles.includes('finance')) return false;
  if (allocation.status === 'reported') return true;
  return allocation.tranches.some((tranche) => isPaymentOf(tranche, id) || isToAccept(tranche));
}

function waitsForMember({ status, scores, positions }: Allocation, id: string): boolean {
  if (status === 'proposed') return !scores.some(({ member }) => member === id);
  if (status === 'reviewed') return !positions.some(({ member }) => member === id);
  return false;
}

// Whoever has instructed a payment waits for another officer.
const isPaymentOf = ({ status, instructedBy }: Tranche, id: string): boolean =>
  status === 'conditions-met' || status === 'failed' || (status === 'instructed' && instructedBy !== id);
