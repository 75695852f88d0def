import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { decodeCursor, encodeCursor, PageQuery } from '@hub/platform/http/page.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import type { TransferDocument } from '../storage/ledger-documents.js';
import { LedgerReader } from '../storage/ledger-reader.js';

export class ListTransfersQuery extends PageQuery {
  @IsId()
  readonly fundId!: string;
}

@Controller('v1/ledger/transfers')
@ApiTags('ledger')
export class ReadTransfersController {
  constructor(private readonly ledger: LedgerReader) {}

  /** A fund's transfers, newest first, with the event and the cause that each was made for. */
  @Get()
  @Roles('auditor', 'finance')
  async list(@Query() query: ListTransfersQuery) {
    const { fundId, cursor, limit = 20 } = query;
    const before = cursor === undefined ? undefined : Number(decodeCursor(cursor).key);
    const found = await this.ledger.transfers(fundId, before, limit + 1);
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

const transferView = ({ _id, order: _, settles: _settles, lines, ...transfer }: TransferDocument) => ({
  reference: _id,
  ...transfer,
  lines: lines.map(({ amount, currency, ...line }) => ({
    ...line,
    amount: { amountMinor: Number(amount), currency },
  })),
});
