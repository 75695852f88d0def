import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PageQuery, pageOf, pageOptions } from '@hub/platform/http/page.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LedgerReader } from '../../ledger/storage/ledger-reader.js';
import { AllocationRepository } from '../storage/allocation.repository.js';
import { queueEntry } from './queue-entry.js';
import { QueueEntryPage } from './queue-entry.view.js';

export class CommitteeQueueQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly fundId?: string;
}

@Controller('v1/committee/queue')
@ApiTags('committee')
export class CommitteeQueueController {
  constructor(
    private readonly allocations: AllocationRepository,
    private readonly ledger: LedgerReader,
  ) {}

  /**
   * Requests that the committee has to decide on, last changed first: the gap, the money that fits, who would carry it out,
   * the markers as each member has scored them, how each would decide, and whether it is the caller's turn.
   */
  @Get()
  @Roles('committee')
  @AnswersWith(QueueEntryPage)
  async list(@Query() query: CommitteeQueueQuery, @Caller() caller: Caller) {
    const { after, sort, limit } = pageOptions(query, 'changedAt');
    const asked = query.fundId === undefined ? {} : { fundId: query.fundId };
    const open = { status: { $in: ['proposed', 'reviewed'] } };
    const found = await this.allocations.find({ $and: [open, asked, after] }, sort, limit);
    const pools = await this.poolsOf(found);
    return pageOf(
      query,
      found,
      ({ changedAt }) => changedAt,
      (row) => queueEntry(row, caller, pools.get(row.fundId) ?? new Map()),
    );
  }

  private async poolsOf(
    rows: readonly { readonly fundId: string; readonly amount: { readonly currency: string } }[],
  ) {
    const funds = new Map(rows.map(({ fundId, amount }) => [fundId, amount.currency]));
    const pools = await Promise.all(
      [...funds].map(
        async ([fundId, currency]) => [fundId, await this.ledger.poolsOf(fundId, currency)] as const,
      ),
    );
    return new Map(pools);
  }
}
