import { Injectable } from '@nestjs/common';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { digitsOf } from '@hub/tabular/decimal.js';
import { Funds } from '../../fund/storage/funds.js';
import { AllocationNotFound } from '../domain/allocation.errors.js';
import type { AllocationState } from '../domain/allocation-state.js';
import { instruct } from '../domain/pay-tranche.js';
import { ChangeAllocation } from '../keep-books/change-allocation.use-case.js';
import { Allocations } from '../storage/allocations.js';

/** As for requests, a second pair of eyes is needed above 500,000. */
const RELEASE_FROM_UNITS = 500_000;

/** Asks for a payment; the fund says from which amount on another officer has to release it. */
@Injectable()
export class InstructTranche {
  constructor(
    private readonly allocations: Allocations,
    private readonly funds: Funds,
    private readonly changeAllocation: ChangeAllocation,
  ) {}

  /** @throws AllocationNotFound, and whatever `instruct` throws */
  async execute(id: string, tranche: number, command: Command): Promise<Outcome<AllocationState>> {
    const loaded = await this.allocations.load(id);
    if (loaded === undefined) throw new AllocationNotFound(id);
    const { releaseFromMinor, currency } = (await this.funds.existing(loaded.state.fundId)).state;
    const from = releaseFromMinor ?? RELEASE_FROM_UNITS * 10 ** digitsOf(currency);
    return this.changeAllocation.execute(id, command, (state) => instruct(state, tranche, command.by, from));
  }
}
