import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isNamedBy } from '@hub/platform/http/versioned-reply.hook.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { writeCsv } from '@hub/tabular/write-csv.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadRegister } from './read-register.use-case.js';
import { registerTable } from './register-table.js';
import { RegisterFilterQuery } from './register.query.js';

const CSV = 'text/csv; charset=utf-8';

@Controller('v1')
@ApiTags('register')
export class ExportRegisterController {
  constructor(private readonly readRegister: ReadRegister) {}

  @Get('register.csv')
  @Public()
  @ApiOperation({
    summary: 'Download all published requests that match as CSV, newest first; no token is needed.',
    description: 'The filters are those of the list; there are no pages. `If-None-Match` is answered 304.',
  })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async download(
    @Query() query: RegisterFilterQuery,
    @Headers('if-none-match') known: string | undefined,
    @Req() { url }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const etag = etagOf(url, await this.readRegister.lastChangedAt());
    void reply.headers({ etag, 'cache-control': 'public, max-age=60', 'access-control-allow-origin': '*' });
    if (isNamedBy(known, etag)) return void reply.code(304);
    return new StreamableFile(writeCsv(registerTable(this.readRegister.all(query))), {
      type: CSV,
      disposition: 'attachment; filename="register.csv"',
    });
  }
}

/** The same query on a register that has not changed has the same answer. */
const etagOf = (url: string, changedAt: Date | undefined): string =>
  `"${createHash('sha256')
    .update(`${url} ${changedAt?.toISOString() ?? ''}`)
    .digest('base64url')
    .slice(0, 22)}"`;
