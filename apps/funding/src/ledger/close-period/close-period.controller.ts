import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { PeriodCloser } from '../storage/period-closer.js';
import { ClosePeriodDto, ListClosingsQuery } from './close-period.dto.js';
import { ClosingList, ClosingView, closingView } from './closing.view.js';

@Controller('v1/ledger/closings')
@ApiTags('ledger')
export class ClosePeriodController {
  constructor(private readonly periods: PeriodCloser) {}

  /** Closes a fund's books through a day, for good: what comes late is booked on the first day after it. */
  @Post()
  @Roles('finance')
  @AnswersWith(ClosingView, 201)
  async close(@Body() { fundId, throughOn }: ClosePeriodDto, @CommandContext() context: CommandContext) {
    return closingView(await this.periods.close(fundId, throughOn, context));
  }

  /** A fund's closed periods, the latest first. */
  @Get()
  @Roles('finance', 'committee', 'auditor')
  @AnswersWith(ClosingList)
  async list(@Query() { fundId }: ListClosingsQuery) {
    return { items: (await this.periods.of(fundId)).map(closingView) };
  }
}
