import { CommaSeparated } from '@hub/platform/http/comma-separated.decorator.js';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsDay } from '@hub/contracts/values/day.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { decodeCursor, encodeCursor, PageQuery } from '@hub/platform/http/page.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { CHART, type AccountName } from '../domain/account.js';
import { LedgerReader } from '../storage/ledger-reader.js';
import { TransferPage, transferView } from './transfer.view.js';

export class ListTransfersQuery extends PageQuery {
  @IsId()
  readonly fundId!: string;

  /** Only what was booked for this allocation, contribution or deposit. */
  @IsOptional()
  @IsId()
  readonly bookedFor?: string;

  /** Only what has a line in this account of the chart: one, or several with commas between them. */
  @IsOptional()
  @CommaSeparated()
  @IsIn(Object.keys(CHART), { each: true })
  readonly account?: readonly AccountName[];

  /** The last day that counts, by the day whose books a transfer is in; all when left out. */
  @IsOptional()
  @IsDay()
  readonly asOfOn?: string;
}

@Controller('v1/ledger/transfers')
@ApiTags('ledger')
export class ReadTransfersController {
  constructor(private readonly ledger: LedgerReader) {}

  /** A fund's transfers, newest first, with the event and the cause that each was made for. */
  @Get()
  @Roles('auditor', 'finance')
  @AnswersWith(TransferPage)
  async list(@Query() query: ListTransfersQuery) {
    const { cursor, limit = 20, ...filter } = query;
    const before = cursor === undefined ? undefined : Number(decodeCursor(cursor).key);
    const found = await this.ledger.transfers(filter, before, limit + 1);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(transferView),
      ...(found.length > limit && last !== undefined
        ? { nextCursor: encodeCursor({ key: last.seq, id: last._id }) }
        : {}),
    };
  }
}
