import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { statementReply } from '../render/statement-file.js';
import { StatementQuery } from './read-statement.dto.js';
import { ReadStatement } from './read-statement.use-case.js';

@Controller('v1/funds/:id/statement')
@ApiTags('statements')
export class ReadStatementController {
  constructor(private readonly readStatement: ReadStatement) {}

  /**
   * A fund's sources and uses, by donor, request, country and thematic area, now or as of the end of a past day, as JSON,
   * CSV, XLSX or PDF.
   */
  @Get()
  @Roles('finance', 'committee', 'auditor')
  async read(@Param('id') id: string, @Query() { asOfOn, format = 'json' }: StatementQuery) {
    return statementReply(await this.readStatement.execute(id, asOfOn), format);
  }
}
