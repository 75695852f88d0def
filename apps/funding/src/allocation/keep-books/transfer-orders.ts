import {
  commitEntries,
  expenseEntries,
  refundEntries,
  releaseEntries,
  reserveDraw,
  reserveEntries,
  trancheEntries,
} from '../../ledger/domain/entries.js';
import type { Journal } from '../../ledger/domain/entries.js';
import type { Grounds, TransferOrder } from '../../ledger/domain/transfer.js';
import type { PlainShare } from '../../ledger/domain/money.js';
import type { AllocationBooking, AllocationState } from '../domain/allocation-state.js';

const exact = (shares: readonly PlainShare[]) =>
  shares.map(({ pool, amountMinor }) => ({ pool, amount: BigInt(amountMinor) }));

/** The transfer that an allocation's booking means; `pools` are those that fit, in the order to draw from. */
export function transferOrder(
  { allocationId, fundId, amount: { currency } }: AllocationState,
  booking: AllocationBooking,
  grounds: Grounds,
  pools: readonly string[],
): TransferOrder {
  const journal: Journal = { fundId, currency };
  const amount = BigInt(booking.amountMinor);
  const { reference } = booking;
  const head = { ...grounds, reference, fundId };
  switch (booking.kind) {
    case 'reserve': {
      if (booking.shares !== undefined) {
        const lines = reserveEntries(journal, allocationId, exact(booking.shares));
        return { ...head, kind: 'posting', purpose: 'reserve', lines };
      }
      const draw = reserveDraw(journal, allocationId, amount, pools);
      return { ...head, kind: 'posting', purpose: 'reserve', lines: [], draw };
    }
    case 'commit':
      return {
        ...head,
        kind: 'posting',
        purpose: 'commit',
        lines: commitEntries(journal, allocationId, amount),
      };
    case 'hold':
      return {
        ...head,
        kind: 'hold',
        purpose: 'tranche',
        lines: trancheEntries(journal, allocationId, amount),
      };
    case 'pay':
      return { ...head, kind: 'post', purpose: 'tranche', resolves: attemptOf(allocationId, booking) };
    case 'void':
      return { ...head, kind: 'void', purpose: 'tranche', resolves: attemptOf(allocationId, booking) };
    case 'take-back':
      return {
        ...head,
        kind: 'reversal',
        purpose: 'tranche-returned',
        reverses: `${attemptOf(allocationId, booking)}/paid`,
      };
    case 'expense':
      return {
        ...head,
        kind: 'posting',
        purpose: 'expense',
        lines: expenseEntries(journal, allocationId, amount),
      };
    case 'refund': {
      const lines = refundEntries(journal, allocationId, amount, exact(booking.shares));
      return { ...head, kind: 'posting', purpose: 'refund', lines };
    }
    case 'release': {
      const lines = releaseEntries(journal, allocationId, booking.from, exact(booking.shares));
      return { ...head, kind: 'posting', purpose: 'release', lines };
    }
    default:
      return booking satisfies never;
  }
}

const attemptOf = (
  allocationId: string,
  { tranche, attempt }: { readonly tranche: number; readonly attempt: number },
): string => `${allocationId}/${String(tranche)}/${String(attempt)}`;
