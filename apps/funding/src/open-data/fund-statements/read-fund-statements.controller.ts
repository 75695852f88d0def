import { IsId } from '@hub/contracts/values/identifiers.js';
import type { PublicDocument } from '@hub/platform/http/public-document.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { OpenData } from '../open-data.js';
import { FundStatementList } from './fund-statements.view.js';

const FORMATS = ['json', 'csv'] as const;

export class FundStatementsQuery {
  /** Of one fund only. */
  @IsOptional()
  @IsId()
  readonly fundId?: string;

  @IsOptional()
  @IsIn(FORMATS)
  readonly format?: (typeof FORMATS)[number];
}

@Controller('v1/fund-statements')
@ApiTags('open-data')
export class ReadFundStatementsController {
  constructor(private readonly openData: OpenData) {}

  /**
   * Sources and uses of every fund in sum, as JSON or CSV; no token is needed. `GET /v1/flows` tells the same money by donor,
   * request, country and theme. A fund tells no figures where they would give away a single donor or request that is not to
   * be named.
   */
  @Get()
  @Public()
  @ApiProduces('application/json', 'text/csv')
  @AnswersWith(FundStatementList)
  read(@Query() { format = 'json', fundId }: FundStatementsQuery): Promise<PublicDocument> {
    return this.openData.fundStatements(fundId, format);
  }
}
