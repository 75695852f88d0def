import { Injectable } from '@nestjs/common';
import { type Command, following } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { ContributionNotFound } from '../../contribution/domain/contribution.errors.js';
import { RecordContribution } from '../../contribution/record-contribution/record-contribution.use-case.js';
import { Contributions } from '../../contribution/storage/contributions.js';
import { DomainError } from '../../fund/domain/domain-error.js';
import { depositOf } from '../domain/deposit-of.js';
import {
  confirmResolution,
  giveUpResolution,
  proposeResolution,
  recordResolved,
  refuseResolution,
  type Resolution,
  type UnidentifiedDepositState,
} from '../domain/unidentified-deposit.js';
import type { UnidentifiedDepositEvent } from '../domain/unidentified-deposit-events.js';
import { UnidentifiedDepositNotFound } from '../domain/unidentified-deposit.errors.js';
import { UnidentifiedDepositBooks } from '../keep-books/unidentified-deposit-books.js';
import { UnidentifiedDeposits } from '../storage/unidentified-deposits.js';

/** Finds out whose an unidentified deposit is: one officer proposes, another confirms, and the money moves once. */
@Injectable()
export class ResolveDeposit {
  constructor(
    private readonly deposits: UnidentifiedDeposits,
    private readonly books: UnidentifiedDepositBooks,
    private readonly contributions: Contributions,
    private readonly recordContribution: RecordContribution,
  ) {}

  /** @throws UnidentifiedDepositNotFound, IllegalDepositTransition, and what keeps the contribution from taking it */
  async propose(
    id: string,
    resolution: Resolution & { readonly comment: string },
    command: Command,
  ): Promise<Outcome<UnidentifiedDepositState>> {
    const { contributionId } = resolution;
    const contribution =
      contributionId === undefined ? undefined : await this.contributions.load(contributionId);
    // What the contribution forbids is said only to who has seen the present version of the deposit.
    return this.change(id, command, (state) => {
      const proposed = proposeResolution(state, { ...resolution, officer: command.by.id });
      if (contribution !== undefined) depositOf(contribution.state, state);
      else if (contributionId !== undefined) throw new ContributionNotFound(contributionId);
      return proposed;
    });
  }

  /** @throws UnidentifiedDepositNotFound, IllegalDepositTransition */
  refuse(id: string, comment: string, command: Command): Promise<Outcome<UnidentifiedDepositState>> {
    return this.change(id, command, (state) => refuseResolution(state, command.by.id, comment));
  }

  /** @throws UnidentifiedDepositNotFound, IllegalDepositTransition, SameOfficer, and what keeps the contribution from taking it */
  async confirm(id: string, command: Command): Promise<Outcome<UnidentifiedDepositState>> {
    const confirmed = await this.change(id, command, (state) => confirmResolution(state, command.by.id));
    if (confirmed.state.status !== 'resolving') return confirmed;
    return this.finish(id, command);
  }

  /** Moves the money of what two officers have agreed; after a crash, this is what finishes it. */
  async finish(id: string, command: Command): Promise<Outcome<UnidentifiedDepositState>> {
    const { state, version } = await this.deposits.existing(id);
    const contributionId = state.proposal?.contributionId;
    if (state.status !== 'resolving' || contributionId === undefined)
      return this.books.settle({ id, version, state, events: [], repeated: false });
    const moving = following(command, `identified:${id}:${String(version)}`);
    try {
      await this.recordContribution.change(contributionId, moving, (now) => depositOf(now, state));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.change(id, moving, (now) => giveUpResolution(now, command.by.id, error.message));
      throw error;
    }
    return this.change(id, moving, (now) => recordResolved(now, `${contributionId}/${id}`));
  }

  private change(
    id: string,
    command: Command,
    decide: (state: UnidentifiedDepositState) => readonly UnidentifiedDepositEvent[],
  ): Promise<Outcome<UnidentifiedDepositState>> {
    return this.deposits.execute(id, command, (state) => {
      if (state === undefined) throw new UnidentifiedDepositNotFound(id);
      return decide(state);
    });
  }
}
