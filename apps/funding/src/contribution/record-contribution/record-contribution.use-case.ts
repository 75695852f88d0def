import { Injectable } from '@nestjs/common';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import type { Outcome } from '@hub/aggregate/outcome.js';
import type { PassedOnFrom } from '@hub/contracts/funding/passed-on-from.js';
import { Allocations } from '../../allocation/storage/allocations.js';
import { OtherCurrency } from '../../fund/domain/fund.errors.js';
import { Funds } from '../../fund/storage/funds.js';
import { refuseMisfit } from '../../money/exchange-fits.js';
import { commit, giveInKind, pledge } from '../domain/contribute.js';
import { ContributionNotFound, OriginNotAcceptable } from '../domain/contribution.errors.js';
import type { ContributionEvent } from '../domain/contribution-events.js';
import type { ContributionState } from '../domain/contribution-state.js';
import { ContributionBooks } from '../keep-books/contribution-books.js';
import { CONTRIBUTION, Contributions } from '../storage/contributions.js';
import type { RecordContributionDto } from './record-contribution.dto.js';

/** Records and changes contributions, and books them. */
@Injectable()
export class RecordContribution {
  constructor(
    private readonly contributions: Contributions,
    private readonly funds: Funds,
    private readonly books: ContributionBooks,
    private readonly allocations: Allocations,
  ) {}

  /** @throws FundNotFound, OtherCurrency, ExchangeNotAcceptable, OriginNotAcceptable */
  async execute(dto: RecordContributionDto, command: Command): Promise<Outcome<ContributionState>> {
    const { state: fund } = await this.funds.existing(dto.fundId);
    if (dto.amount.currency !== fund.currency) throw new OtherCurrency(dto.amount.currency, fund.currency);
    refuseMisfit(dto.amount, dto.exchange);
    if (dto.passedOnFrom !== undefined) await this.refuseFalseOrigin(dto, dto.passedOnFrom);
    const contributionId = aggregateIdFrom(command.cause, CONTRIBUTION.name);
    const facts = factsOf(contributionId, dto, command.at);
    const recorded = await this.contributions.execute(contributionId, command, () => facts, {
      expectNew: true,
    });
    const { id, version, state } = await this.books.settle(recorded);
    return { ...recorded, id, version, state };
  }

  /** Money can only be passed on from another fund that has allocated as much. */
  private async refuseFalseOrigin(
    { fundId, amount, exchange }: RecordContributionDto,
    from: PassedOnFrom,
  ): Promise<void> {
    const origin = (await this.allocations.load(from.allocationId))?.state;
    const passedOn = exchange?.original ?? amount;
    const fits =
      origin !== undefined &&
      origin.fundId === from.fundId &&
      from.fundId !== fundId &&
      origin.amount.currency === passedOn.currency &&
      origin.amount.amountMinor >= passedOn.amountMinor;
    if (!fits) throw new OriginNotAcceptable(from.allocationId);
  }

  /** @throws ContributionNotFound, and whatever `decide` throws. */
  async change(
    id: string,
    command: Command,
    decide: (state: ContributionState) => readonly ContributionEvent[],
  ): Promise<Outcome<ContributionState>> {
    const outcome = await this.contributions.execute(id, command, (state) => {
      if (state === undefined) throw new ContributionNotFound(id);
      return decide(state);
    });
    return this.books.settle(outcome);
  }
}

const NO_EARMARK = { countries: [], themes: [], requests: [] };

function factsOf(contributionId: string, dto: RecordContributionDto, at: Date): readonly ContributionEvent[] {
  const { fundId, donor, amount, kind = 'commitment', earmark = NO_EARMARK } = dto;
  const secrecy = dto.isConfidential === undefined ? {} : { isConfidential: dto.isConfidential };
  const common = { contributionId, fundId, donor, amount, ...secrecy };
  const on = dto.on ?? at.toISOString().slice(0, 10);
  switch (kind) {
    case 'pledge':
      return pledge({ ...common, earmark, pledgedOn: on });
    case 'in-kind':
      return giveInKind({ ...common, description: dto.description ?? '', receivedOn: on });
    case 'commitment': {
      const agreementReference = dto.agreementReference ?? `${fundId}/${donor}/${on}`;
      const terms = {
        ...(dto.exchange === undefined ? {} : { exchange: dto.exchange }),
        ...(dto.feeWaiver === undefined ? {} : { feeWaiver: dto.feeWaiver }),
        ...(dto.passedOnFrom === undefined ? {} : { passedOnFrom: dto.passedOnFrom }),
      };
      return commit({ ...common, earmark, signedOn: on, agreementReference, ...terms });
    }
    default:
      return kind satisfies never;
  }
}
