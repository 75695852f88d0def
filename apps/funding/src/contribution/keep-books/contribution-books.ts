import { Inject, Injectable } from '@nestjs/common';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Funds } from '../../fund/storage/funds.js';
import { poolOf } from '../../ledger/domain/earmark-pool.js';
import {
  commitmentEntries,
  depositEntries,
  inKindEntries,
  pledgeEntries,
} from '../../ledger/domain/entries.js';
import { feeOnPart } from '../../ledger/domain/fee.js';
import { InsufficientFunds } from '../../ledger/domain/ledger.errors.js';
import type { Grounds, Transfer } from '../../ledger/domain/transfer.js';
import { settleBookings } from '../../ledger/keep-books/settle-bookings.js';
import type { Recording } from '../../ledger/keep-books/settle-bookings.js';
import { MongoLedger } from '../../ledger/storage/mongo-ledger.js';
import { recordContributionBooked } from '../domain/contribute.js';
import type { ContributionEvent } from '../domain/contribution-events.js';
import type { ContributionBooking, ContributionState } from '../domain/contribution-state.js';
import { recordRefundShort } from '../domain/refund-donor.js';
import { Contributions } from '../storage/contributions.js';
import { isRefundBooking, refundOrder, type RefundBooking } from './refund-orders.js';

/** Takes what contributions ask for to the ledger, and back what it answers. */
@Injectable()
export class ContributionBooks {
  constructor(
    private readonly contributions: Contributions,
    private readonly funds: Funds,
    private readonly ledger: MongoLedger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Goes on from an outcome until the ledger is asked for nothing more. */
  settle(outcome: Outcome<ContributionState>): Promise<Outcome<ContributionState>> {
    return settleBookings<ContributionState, ContributionEvent, ContributionBooking>(
      { store: this.contributions, clock: this.clock, book: (...asked) => this.book(...asked) },
      outcome,
    );
  }

  /** The same, for whatever is still asked for now. */
  async settleNow(contributionId: string): Promise<void> {
    const loaded = await this.contributions.load(contributionId);
    if (loaded !== undefined) await this.settle({ ...loaded, events: [], repeated: false });
  }

  private async book(
    state: ContributionState,
    booking: ContributionBooking,
    grounds: Grounds,
  ): Promise<Recording<ContributionState, ContributionEvent>> {
    if (isRefundBooking(booking)) return this.bookRefund(state, booking, grounds);
    const feeMinor = booking.kind === 'deposit' ? await this.feeMinor(state, booking) : 0;
    const head = { ...grounds, fundId: state.fundId };
    if (booking.kind === 'commitment' && booking.honours !== undefined) {
      const reference = `${booking.honours}-honoured`;
      const reversal = { ...head, reference, purpose: 'pledge-honoured', reverses: booking.honours } as const;
      await this.ledger.book({ ...reversal, kind: 'reversal' });
    }
    const lines = entriesOf(state, booking, feeMinor);
    await this.ledger.book({
      ...head,
      reference: booking.reference,
      kind: 'posting',
      purpose: booking.kind,
      lines,
    });
    return { result: 'booked', decide: (now) => recordContributionBooked(now, booking, feeMinor) };
  }

  private async bookRefund(
    state: ContributionState,
    booking: RefundBooking,
    grounds: Grounds,
  ): Promise<Recording<ContributionState, ContributionEvent>> {
    try {
      await this.ledger.book(refundOrder(state, booking, grounds));
      return { result: 'booked', decide: (now) => recordContributionBooked(now, booking, 0) };
    } catch (error) {
      if (booking.kind !== 'refund-hold' || !(error instanceof InsufficientFunds)) throw error;
      return { result: 'short', decide: (now) => recordRefundShort(now, booking) };
    }
  }

  private async feeMinor(
    { fundId, feeWaiver }: ContributionState,
    { amountMinor, precedingMinor = 0 }: { readonly amountMinor: number; readonly precedingMinor?: number },
  ): Promise<number> {
    if (feeWaiver !== undefined) return 0;
    const { feeBasisPoints } = (await this.funds.existing(fundId)).state;
    return Number(feeOnPart(BigInt(amountMinor), BigInt(precedingMinor), feeBasisPoints));
  }
}

function entriesOf(
  state: ContributionState,
  booking: Exclude<ContributionBooking, RefundBooking>,
  feeMinor: number,
): Transfer['lines'] {
  const { contributionId, fundId, amount, earmark } = state;
  const journal = { fundId, currency: amount.currency };
  const booked = BigInt(booking.amountMinor);
  switch (booking.kind) {
    case 'pledge':
      return pledgeEntries(journal, contributionId, booked);
    case 'in-kind':
      return inKindEntries(journal, contributionId, booked);
    case 'commitment':
      return commitmentEntries(journal, contributionId, booked);
    case 'deposit': {
      const settles = BigInt(booking.settlesMinor);
      const deposit = {
        contributionId,
        amount: booked,
        settles,
        fee: BigInt(feeMinor),
        pool: poolOf(earmark),
        ...(booking.unidentifiedDepositId === undefined ? {} : { suspense: booking.unidentifiedDepositId }),
      };
      return depositEntries(journal, deposit);
    }
    default:
      return booking satisfies never;
  }
}
