import { Injectable } from '@nestjs/common';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { AllocationNotFound } from '../domain/allocation.errors.js';
import type { AllocationEvent } from '../domain/allocation-events.js';
import { isOver } from '../domain/allocation-lifecycle.js';
import type { AllocationState } from '../domain/allocation-state.js';
import { AllocationRepository } from '../storage/allocation.repository.js';
import { Allocations } from '../storage/allocations.js';
import { AllocationBooks } from './allocation-books.js';

type Decide = (state: AllocationState) => readonly AllocationEvent[];

/** Runs a decision on an allocation and books what follows from it. */
@Injectable()
export class ChangeAllocation {
  constructor(
    private readonly allocations: Allocations,
    private readonly repository: AllocationRepository,
    private readonly books: AllocationBooks,
  ) {}

  /** @throws AllocationNotFound, and whatever `decide` and the ledger throw. */
  async execute(id: string, command: Command, decide: Decide): Promise<Outcome<AllocationState>> {
    const outcome = await this.allocations.execute(id, command, (state) => {
      if (state === undefined) throw new AllocationNotFound(id);
      return decide(state);
    });
    return this.books.settle(outcome);
  }

  /** The same on every allocation of a request that is not over. */
  async ofRequest(requestId: string, command: Command, decide: Decide): Promise<void> {
    for (const allocation of await this.repository.ofRequest(requestId))
      if (!isOver(allocation)) await this.execute(allocation._id, command, decide);
  }
}
