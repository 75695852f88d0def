import { Injectable } from '@nestjs/common';
import type { Command } from '@hub/aggregate/command.js';
import { seekFunding } from '../domain/follow-request.js';
import { AllocationRepository } from '../storage/allocation.repository.js';
import { AllocationBooks } from './allocation-books.js';
import { ChangeAllocation } from './change-allocation.use-case.js';

/**
 * Funds what was approved without money. First approved, first funded; one that the money at hand does not cover,
 * or whose earmarks do not fit, does not hold up those behind it.
 */
@Injectable()
export class FundPipeline {
  constructor(
    private readonly allocations: AllocationRepository,
    private readonly changeAllocation: ChangeAllocation,
    private readonly books: AllocationBooks,
  ) {}

  /** @returns the allocations that have their money now. */
  async execute(fundId: string, command: Command): Promise<readonly string[]> {
    const funded: string[] = [];
    for (const waiting of await this.allocations.pipelineOf(fundId)) {
      if (!(await this.books.couldReserve(waiting))) continue;
      const { state } = await this.changeAllocation.execute(waiting._id, command, seekFunding);
      if (state.status === 'reserved') funded.push(waiting._id);
    }
    return funded;
  }
}
