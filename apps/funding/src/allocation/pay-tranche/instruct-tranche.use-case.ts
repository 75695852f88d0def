import { Injectable } from '@nestjs/common';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Funds } from '../../fund/storage/funds.js';
import { releaseFrom } from '../../money/release-from.js';
import { AllocationNotFound } from '../domain/allocation.errors.js';
import type { AllocationState } from '../domain/allocation-state.js';
import { instruct } from '../domain/pay-tranche.js';
import { ChangeAllocation } from '../keep-books/change-allocation.use-case.js';
import { Allocations } from '../storage/allocations.js';

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
    const from = releaseFrom((await this.funds.existing(loaded.state.fundId)).state);
    return this.changeAllocation.execute(id, command, (state) => instruct(state, tranche, command.by, from));
  }
}
