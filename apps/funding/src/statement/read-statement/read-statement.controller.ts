import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { STATEMENT_MEDIA_TYPES, statementReply } from '../render/statement-file.js';
import { StatementQuery } from './read-statement.dto.js';
import { ReadStatement } from './read-statement.use-case.js';
import { StatementView } from './statement.view.js';

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
  @ApiProduces(...Object.values(STATEMENT_MEDIA_TYPES))
  @AnswersWith(StatementView)
  async read(@Param('id') id: string, @Query() { asOfOn, format = 'json' }: StatementQuery) {
    return statementReply(await this.readStatement.execute(id, asOfOn), format);
  }
}
