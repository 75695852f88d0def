import { Injectable } from '@nestjs/common';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { fail } from '../domain/pay-tranche.js';
import { ChangeAllocation } from '../keep-books/change-allocation.use-case.js';
import { AllocationRepository } from '../storage/allocation.repository.js';

const TIMER = { id: 'system:timer', role: 'system' } as const;
const DAY_MS = 86_400_000;

/** Gives up payments that the bank has said nothing about for too long: the hold is voided, the tranche has failed. */
@Injectable()
export class TimeOutHolds {
  constructor(
    private readonly allocations: AllocationRepository,
    private readonly changeAllocation: ChangeAllocation,
    private readonly ledger: LedgerReader,
  ) {}

  /** @returns the references of the holds that were given up */
  async execute(fundId: string, now: Date, afterDays: number): Promise<readonly string[]> {
    const givenUp: string[] = [];
    for (const { _id, tranches, bookings } of await this.allocations.instructedOf(fundId))
      for (const { tranche, attempt, status } of tranches) {
        if (status !== 'instructed' || bookings.length > 0) continue;
        const reference = `${_id}/${String(tranche)}/${String(attempt)}`;
        const hold = await this.ledger.transfer(reference);
        if (hold === undefined || now.getTime() - hold.at.getTime() < afterDays * DAY_MS) continue;
        await this.changeAllocation.execute(
          _id,
          { cause: `timer:${reference}/time-out`, by: TIMER, at: now },
          (state) => {
            const current = state.tranches.find((one) => one.tranche === tranche);
            // An officer or the bank was faster.
            if (current?.status !== 'instructed' || current.attempt !== attempt || state.bookings.length > 0)
              return [];
            return fail(state, tranche, TIMER.id, `The bank said nothing for ${String(afterDays)} days.`);
          },
        );
        givenUp.push(reference);
      }
    return givenUp;
  }
}
