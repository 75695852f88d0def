import { Injectable } from '@nestjs/common';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import { type Command, following } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import { Contributions } from '../../contribution/storage/contributions.js';
import { findPartProblems } from '../domain/find-part-problems.js';
import { factsOfPart, splitDeposit } from '../domain/split-deposit.js';
import type { UnidentifiedDepositState } from '../domain/unidentified-deposit.js';
import type { UnidentifiedDepositEvent } from '../domain/unidentified-deposit-events.js';
import { SplitNotAcceptable, UnidentifiedDepositNotFound } from '../domain/unidentified-deposit.errors.js';
import { UnidentifiedDepositBooks } from '../keep-books/unidentified-deposit-books.js';
import { UNIDENTIFIED_DEPOSIT, UnidentifiedDeposits } from '../storage/unidentified-deposits.js';
import type { SplitDepositDto } from './split-deposit.dto.js';

type Split = Extract<UnidentifiedDepositEvent, { type: `${string}.split.v1` }>['data'];

/** Takes parts off a deposit that belongs to several; each is then dealt with as a deposit of its own. */
@Injectable()
export class SplitDeposit {
  constructor(
    private readonly deposits: UnidentifiedDeposits,
    private readonly books: UnidentifiedDepositBooks,
    private readonly contributions: Contributions,
  ) {}

  /** @throws UnidentifiedDepositNotFound, IllegalDepositTransition, DepositBeingBooked, SplitNotAcceptable */
  async execute(
    id: string,
    { parts, comment }: SplitDepositDto,
    command: Command,
  ): Promise<Outcome<UnidentifiedDepositState>> {
    const named = new Set(parts.flatMap(({ contributionId = [] }) => contributionId));
    const found = await Promise.all([...named].map((one) => this.contributions.load(one)));
    const contributions = found.flatMap((one) => (one === undefined ? [] : [one.state]));
    const outcome = await this.deposits.execute(id, command, (state) => {
      if (state === undefined) throw new UnidentifiedDepositNotFound(id);
      const idOf = (part: number) => aggregateIdFrom(`${id}/${String(part)}`, UNIDENTIFIED_DEPOSIT.name);
      const split = splitDeposit(state, { parts, comment, officer: command.by.id, idOf });
      const problems = split.flatMap(({ data }) => findPartProblems(state, data as Split, contributions));
      if (problems.length > 0) throw new SplitNotAcceptable(problems);
      return split;
    });
    await this.finish(id);
    return outcome;
  }

  /** Makes deposits of the parts that are none yet; after a crash, this is what finishes it. */
  async finish(id: string): Promise<void> {
    const { state } = await this.deposits.existing(id);
    for (const entry of await this.deposits.history(id)) {
      if (entry.type !== 'funding.unidentified-deposit.split.v1') continue;
      const split = entry.data as unknown as Split;
      for (const part of split.parts) {
        const partId = part.unidentifiedDepositId;
        const command = following(entry, `split:${partId}`);
        const facts = factsOfPart(state, part, split);
        const there = await this.deposits.execute(partId, command, () => facts, { expectNew: true });
        await this.books.settle(there);
      }
    }
  }
}
