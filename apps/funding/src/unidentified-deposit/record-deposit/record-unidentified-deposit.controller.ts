import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsText } from '@hub/contracts/values/text.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { RecordDepositDto } from '../../contribution/record-contribution/record-contribution.dto.js';
import { OtherCurrency } from '../../fund/domain/fund.errors.js';
import { Funds } from '../../fund/storage/funds.js';
import { refuseMisfit } from '../../money/exchange-fits.js';
import { recordUnidentified } from '../domain/unidentified-deposit.js';
import { UnidentifiedDepositBooks } from '../keep-books/unidentified-deposit-books.js';
import {
  UnidentifiedDepositView,
  unidentifiedDepositView,
} from '../read-deposits/unidentified-deposit.view.js';
import { UNIDENTIFIED_DEPOSIT, UnidentifiedDeposits } from '../storage/unidentified-deposits.js';

export class RecordUnidentifiedDepositDto extends RecordDepositDto {
  /** Whose bank account the money is on. */
  @IsId()
  readonly fundId!: string;

  /** What the bank says of the sender. */
  @IsText(300)
  readonly remitter!: string;
}

@Controller('v1/unidentified-deposits')
@ApiTags('contributions')
export class RecordUnidentifiedDepositController {
  constructor(
    private readonly deposits: UnidentifiedDeposits,
    private readonly funds: Funds,
    private readonly books: UnidentifiedDepositBooks,
  ) {}

  /** Money has arrived and nobody knows whose it is: it is held in suspense, bears no fee yet, and funds nothing. */
  @Post()
  @Roles('finance')
  @AnswersWith(UnidentifiedDepositView, 201)
  async record(@Body() dto: RecordUnidentifiedDepositDto, @CommandContext() context: CommandContext) {
    const { currency } = (await this.funds.existing(dto.fundId)).state;
    if (dto.amount.currency !== currency) throw new OtherCurrency(dto.amount.currency, currency);
    refuseMisfit(dto.amount, dto.exchange);
    const unidentifiedDepositId = aggregateIdFrom(context.cause, UNIDENTIFIED_DEPOSIT.name);
    const facts = recordUnidentified({ unidentifiedDepositId, ...dto, officer: context.by.id });
    const recorded = await this.deposits.execute(unidentifiedDepositId, context, () => facts, {
      expectNew: true,
    });
    const { id, version, state } = await this.books.settle(recorded);
    return respondWith({ id, version, events: recorded.events }, unidentifiedDepositView({ state, version }));
  }
}
