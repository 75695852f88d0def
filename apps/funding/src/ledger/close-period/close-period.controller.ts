import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import type { ClosingDocument } from '../storage/ledger-documents.js';
import { PeriodCloser } from '../storage/period-closer.js';
import { ClosePeriodDto, ListClosingsQuery } from './close-period.dto.js';

@Controller('v1/ledger/closings')
@ApiTags('ledger')
export class ClosePeriodController {
  constructor(private readonly periods: PeriodCloser) {}

  /** Closes a fund's books through a day, for good: what comes late is booked on the first day after it. */
  @Post()
  @Roles('finance')
  async close(@Body() { fundId, throughOn }: ClosePeriodDto, @CommandContext() context: CommandContext) {
    return closingView(await this.periods.close(fundId, throughOn, context));
  }

  /** A fund's closed periods, the latest first. */
  @Get()
  @Roles('finance', 'committee', 'auditor')
  async list(@Query() { fundId }: ListClosingsQuery) {
    return { items: (await this.periods.of(fundId)).map(closingView) };
  }
}

const closingView = ({ _id: _, by, ...closing }: ClosingDocument) => ({ ...closing, closedBy: by.id });
