import { Inject, Injectable } from '@nestjs/common';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import {
  suspenseEntries,
  suspensePartEntries,
  suspenseReturnEntries,
  type Journal,
} from '../../ledger/domain/entries.js';
import type { Grounds, Line } from '../../ledger/domain/transfer.js';
import { settleBookings, type Recording } from '../../ledger/keep-books/settle-bookings.js';
import { MongoLedger } from '../../ledger/storage/mongo-ledger.js';
import {
  recordHeld,
  recordResolved,
  type UnidentifiedDepositBooking,
  type UnidentifiedDepositState,
} from '../domain/unidentified-deposit.js';
import { restOf } from '../domain/rest-of-deposit.js';
import type { UnidentifiedDepositEvent } from '../domain/unidentified-deposit-events.js';
import { UnidentifiedDeposits } from '../storage/unidentified-deposits.js';

/** Takes unidentified deposits to the ledger's suspense account, and back out of it to their senders. */
@Injectable()
export class UnidentifiedDepositBooks {
  constructor(
    private readonly deposits: UnidentifiedDeposits,
    private readonly ledger: MongoLedger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  settle(outcome: Outcome<UnidentifiedDepositState>): Promise<Outcome<UnidentifiedDepositState>> {
    return settleBookings<UnidentifiedDepositState, UnidentifiedDepositEvent, UnidentifiedDepositBooking>(
      { store: this.deposits, clock: this.clock, book: (...asked) => this.book(...asked) },
      outcome,
    );
  }

  private async book(
    state: UnidentifiedDepositState,
    { reference, kind }: UnidentifiedDepositBooking,
    grounds: Grounds,
  ): Promise<Recording<UnidentifiedDepositState, UnidentifiedDepositEvent>> {
    const { fundId } = state;
    const lines = linesOf(state, kind);
    await this.ledger.book({ ...grounds, fundId, reference, kind: 'posting', purpose: kind, lines });
    return {
      result: 'booked',
      decide: (now) =>
        kind === 'unidentified-returned' ? recordResolved(now, reference) : recordHeld(now, reference),
    };
  }
}

function linesOf(state: UnidentifiedDepositState, kind: UnidentifiedDepositBooking['kind']): readonly Line[] {
  const { fundId, unidentifiedDepositId: id, amount, partOf = '' } = state;
  const journal: Journal = { fundId, currency: amount.currency };
  switch (kind) {
    case 'unidentified':
      return suspenseEntries(journal, id, BigInt(amount.amountMinor));
    case 'unidentified-split':
      return suspensePartEntries(journal, id, BigInt(amount.amountMinor), partOf);
    case 'unidentified-returned':
      return suspenseReturnEntries(journal, id, BigInt(restOf(state).amount.amountMinor));
    default:
      return kind satisfies never;
  }
}
