import { Injectable } from '@nestjs/common';
import type { Command } from '@hub/aggregate/command.js';
import { takePosition } from '../../allocation/domain/review-allocation.js';
import { ChangeAllocation } from '../../allocation/keep-books/change-allocation.use-case.js';
import { DomainError } from '../../fund/domain/domain-error.js';
import { NotInRound, RoundNotPossible } from '../domain/round.errors.js';
import { flowFor } from '../domain/pool-flow.js';
import { keepsShares, type Shares } from '../domain/round.js';
import { GatherRound } from '../propose-round/gather-round.js';

/** What became of one allocation that a member would approve. */
export interface Adopted {
  readonly allocationId: string;
  /** `reviewed` until a second member agrees; then `reserved`, or `pipeline` when the money has gone meanwhile. */
  readonly status: string;
  /** Why it was not taken, e.g. a conflict of interest. */
  readonly code?: string;
  readonly detail?: string;
}

/**
 * Records that a member would approve all that a round proposes. With the second member who adopts the same, each is
 * approved and drawn from where the round has planned it; the rules of review hold for each.
 */
@Injectable()
export class AdoptRound {
  constructor(
    private readonly gatherRound: GatherRound,
    private readonly changeAllocation: ChangeAllocation,
  ) {}

  /** @throws FundNotFound, NotInRound, RoundNotPossible */
  async execute(
    fundId: string,
    wish: { readonly chosen: readonly string[]; readonly shares?: Shares },
    command: Command,
  ): Promise<readonly Adopted[]> {
    const { round, currency } = await this.gatherRound.execute(fundId, wish);
    const chosen = round.candidates.filter(({ id }) => wish.chosen.includes(id));
    const missing = wish.chosen.filter((id) => !chosen.some((one) => one.id === id));
    if (missing.length > 0) throw new NotInRound({ allocationIds: missing });
    const flow = flowFor(chosen, round.pools);
    if (flow === undefined || !keepsShares(chosen, round.shares)) throw new RoundNotPossible();
    const adopted: Adopted[] = [];
    for (const { id } of chosen) {
      const sources = flow
        .drawsOf(id)
        .map(({ pool, amountMinor }) => ({ pool, amount: { amountMinor, currency } }));
      adopted.push(await this.approve(id, sources, command));
    }
    return adopted;
  }

  private async approve(
    allocationId: string,
    sources: readonly {
      readonly pool: string;
      readonly amount: { readonly amountMinor: number; readonly currency: string };
    }[],
    command: Command,
  ): Promise<Adopted> {
    try {
      const cause = `${command.cause}/${allocationId}`;
      const { state } = await this.changeAllocation.execute(allocationId, { ...command, cause }, (now) =>
        takePosition(now, command.by, { position: 'approve', sources }),
      );
      return { allocationId, status: state.status };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { allocationId, status: 'reviewed', code: error.code, detail: error.message };
    }
  }
}
