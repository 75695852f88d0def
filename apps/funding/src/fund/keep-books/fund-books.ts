import { Inject, Injectable } from '@nestjs/common';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { costEntries, interestEntries } from '../../ledger/domain/entries.js';
import { InsufficientFunds } from '../../ledger/domain/ledger.errors.js';
import type { Grounds, Line } from '../../ledger/domain/transfer.js';
import { settleBookings } from '../../ledger/keep-books/settle-bookings.js';
import type { Recording } from '../../ledger/keep-books/settle-bookings.js';
import { MongoLedger } from '../../ledger/storage/mongo-ledger.js';
import { recordCostRefused, recordFundBooked } from '../domain/fund.js';
import type { FundBooking, FundState } from '../domain/fund.js';
import type { FundEvent } from '../domain/fund-events.js';
import { Funds } from '../storage/funds.js';

/** Takes a fund's interest and costs to the ledger. */
@Injectable()
export class FundBooks {
  constructor(
    private readonly funds: Funds,
    private readonly ledger: MongoLedger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  settle(outcome: Outcome<FundState>): Promise<Outcome<FundState>> {
    return settleBookings<FundState, FundEvent, FundBooking>(
      { store: this.funds, clock: this.clock, book: (...asked) => this.book(...asked) },
      outcome,
    );
  }

  /** The same, for whatever is still asked for now. */
  async settleNow(fundId: string): Promise<void> {
    const loaded = await this.funds.load(fundId);
    if (loaded !== undefined) await this.settle({ ...loaded, events: [], repeated: false });
  }

  private async book(
    state: FundState,
    booking: FundBooking,
    grounds: Grounds,
  ): Promise<Recording<FundState, FundEvent>> {
    const { fundId } = state;
    const { reference, kind: purpose } = booking;
    const lines = linesOf(state, booking);
    try {
      await this.ledger.book({ ...grounds, fundId, reference, kind: 'posting', purpose, lines });
      return { result: 'booked', decide: (now) => recordFundBooked(now, booking) };
    } catch (error) {
      if (!(error instanceof InsufficientFunds)) throw error;
      return { result: 'short', decide: (now) => recordCostRefused(now, booking) };
    }
  }
}

function linesOf({ fundId, currency }: FundState, booking: FundBooking): readonly Line[] {
  const journal = { fundId, currency };
  const amount = BigInt(booking.amountMinor);
  return 'cost' in booking
    ? costEntries(journal, amount, booking.kind)
    : interestEntries(journal, amount, booking.kind);
}
