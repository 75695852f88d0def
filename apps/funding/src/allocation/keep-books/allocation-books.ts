import { Inject, Injectable } from '@nestjs/common';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Funds } from '../../fund/storage/funds.js';
import { poolsFor, themesOf } from '../../ledger/domain/earmark-pool.js';
import { InsufficientFunds, ReferenceReused } from '../../ledger/domain/ledger.errors.js';
import type { PlainShare } from '../../ledger/domain/money.js';
import type { Grounds, Transfer } from '../../ledger/domain/transfer.js';
import { settleBookings } from '../../ledger/keep-books/settle-bookings.js';
import type { Recording } from '../../ledger/keep-books/settle-bookings.js';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { MongoLedger } from '../../ledger/storage/mongo-ledger.js';
import type { AllocationEvent } from '../domain/allocation-events.js';
import type { AllocationBooking, AllocationState } from '../domain/allocation-state.js';
import { recordBooking, recordShortage } from '../domain/record-booking.js';
import { Allocations } from '../storage/allocations.js';
import { transferOrder } from './transfer-orders.js';

const RECONCILIATION = { id: 'system:reconciliation', role: 'system' } as const;

/** Takes what allocations ask for to the ledger, and back what it answers. */
@Injectable()
export class AllocationBooks {
  constructor(
    private readonly allocations: Allocations,
    private readonly funds: Funds,
    private readonly ledger: MongoLedger,
    private readonly reader: LedgerReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Goes on from an outcome until the ledger is asked for nothing more. */
  settle(outcome: Outcome<AllocationState>): Promise<Outcome<AllocationState>> {
    return settleBookings<AllocationState, AllocationEvent, AllocationBooking>(
      { store: this.allocations, clock: this.clock, book: (...asked) => this.book(...asked) },
      outcome,
    );
  }

  /** The same, for whatever is still asked for now: after a crash, or when another process was slow. */
  async settleNow(allocationId: string): Promise<void> {
    const loaded = await this.allocations.load(allocationId);
    if (loaded !== undefined) await this.settle({ ...loaded, events: [], repeated: false });
  }

  /**
   * Notes a reservation that the ledger made and that the allocation, told by another process that there is no money,
   * never heard of; goes on to what follows from it.
   *
   * @returns false when there is no such reservation
   */
  async noteReservation(allocationId: string): Promise<boolean> {
    const reference = `${allocationId}/reserve`;
    const transfer = await this.reader.transfer(reference);
    if (transfer === undefined) return false;
    const { id, type } = transfer.event;
    const amountMinor = Number(transfer.lines.at(-1)?.amount ?? 0n);
    const seq = Number(id.slice(id.lastIndexOf('/') + 1));
    const booking = { kind: 'reserve', reference, amountMinor, seq, type } as const;
    const outcome = await this.allocations.execute(
      allocationId,
      { cause: `ledger:${reference}`, by: RECONCILIATION, at: this.clock.now() },
      (state) =>
        state === undefined
          ? []
          : recordBooking(state, { booking, sources: drawnFrom(transfer), trancheShares: [] }),
    );
    await this.settle(outcome);
    return outcome.events.length > 0;
  }

  /** Is there enough money that fits, as far as can be seen without taking it? */
  async couldReserve(state: AllocationState): Promise<boolean> {
    const pools = await this.reader.poolsOf(state.fundId, state.amount.currency);
    const free = fitting(state, pools).reduce((sum, pool) => sum + (pools.get(pool) ?? 0n), 0n);
    return free >= BigInt(state.amount.amountMinor);
  }

  private async book(
    state: AllocationState,
    booking: AllocationBooking,
    grounds: Grounds,
  ): Promise<Recording<AllocationState, AllocationEvent>> {
    const pools = booking.kind === 'reserve' ? await this.poolsFor(state) : [];
    const trancheShares = booking.kind === 'commit' ? await this.trancheShares(state.fundId) : [];
    try {
      const transfer = await this.bookOnce(state, booking, grounds, pools);
      const booked = { booking, sources: drawnFrom(transfer), trancheShares };
      return { result: 'booked', decide: (now) => recordBooking(now, booked) };
    } catch (error) {
      if (booking.kind !== 'reserve' || !(error instanceof InsufficientFunds)) throw error;
      return { result: 'short', decide: (now) => recordShortage(now, booking) };
    }
  }

  /** What a round has planned may be gone meanwhile: then whatever fits is drawn from. */
  private async bookOnce(
    state: AllocationState,
    booking: AllocationBooking,
    grounds: Grounds,
    pools: readonly string[],
  ): Promise<Transfer> {
    try {
      return await this.ledger.book(transferOrder(state, booking, grounds, pools));
    } catch (error) {
      const isPlanned = booking.kind === 'reserve' && booking.shares !== undefined;
      // Also a repeat of what was drawn otherwise the first time.
      if (!isPlanned || !(error instanceof InsufficientFunds || error instanceof ReferenceReused))
        throw error;
      const { shares: _, ...unplanned } = booking;
      return this.ledger.book(transferOrder(state, unplanned, grounds, pools));
    }
  }

  private async poolsFor(state: AllocationState): Promise<readonly string[]> {
    return fitting(state, await this.reader.poolsOf(state.fundId, state.amount.currency));
  }

  private async trancheShares(fundId: string): Promise<readonly number[]> {
    return (await this.funds.existing(fundId)).state.trancheShares;
  }
}

const fitting = (state: AllocationState, pools: ReadonlyMap<string, bigint>): readonly string[] =>
  poolsFor({ ...state, themes: themesOf(state.objectives) }, [...pools.keys()]);

const drawnFrom = ({ lines }: Transfer): readonly PlainShare[] =>
  lines
    .filter(({ account, side }) => account.name === 'unallocated' && side === 'debit')
    .map(({ account, amount }) => ({ pool: account.part ?? '', amountMinor: Number(amount) }));
