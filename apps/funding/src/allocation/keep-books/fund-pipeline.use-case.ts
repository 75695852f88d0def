import { Injectable } from '@nestjs/common';
import { AllocationRepository } from '../storage/allocation.repository.js';
import { AllocationBooks } from './allocation-books.js';

/**
 * Funds what was approved without money. First approved, first funded; one that the money at hand does not cover,
 * or whose earmarks do not fit, does not hold up those behind it.
 */
@Injectable()
export class FundPipeline {
  constructor(
    private readonly allocations: AllocationRepository,
    private readonly books: AllocationBooks,
  ) {}

  /** @returns the allocations that have their money now. */
  async execute(fundId: string): Promise<readonly string[]> {
    const funded: string[] = [];
    for (const {
      _id,
      version: _,
      createdAt: _created,
      changedAt: _changed,
      ...state
    } of await this.allocations.pipelineOf(fundId))
      if (await this.books.reserveFromPipeline(state)) funded.push(_id);
    return funded;
  }
}
