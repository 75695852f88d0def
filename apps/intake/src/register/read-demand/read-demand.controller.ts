import { buffer } from 'node:stream/consumers';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicDocument } from '@hub/platform/http/public-document.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { writeCsv } from '@hub/tabular/write-csv.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { filterOf, RegisterFilterQuery } from '../read-register/register.query.js';
import { CountDemand } from './count-demand.js';
import { demandTable } from './demand-table.js';
import { DemandView } from './demand.view.js';

const MAX_AGE_S = 300;
const SUMMARY =
  'What States ask for, by objective, region, country group, cooperation, SDG target, kind and urgency; no token is needed.';
const DESCRIPTION =
  'Counts the published requests that match the filters of the register; at most five minutes old. `If-None-Match` is answered 304.';

@Controller('v1/statistics')
@ApiTags('register')
export class ReadDemandController {
  constructor(private readonly countDemand: CountDemand) {}

  @Get('demand')
  @Public()
  @ApiOperation({ summary: SUMMARY, description: DESCRIPTION })
  @AnswersWith(DemandView)
  async read(@Query() query: RegisterFilterQuery): Promise<PublicDocument> {
    const demand = await this.countDemand.execute(filterOf(query));
    return new PublicDocument(Buffer.from(JSON.stringify(demand)), {
      type: 'application/json; charset=utf-8',
      maxAgeS: MAX_AGE_S,
    });
  }

  @Get('demand.csv')
  @Public()
  @ApiOperation({ summary: `${SUMMARY} As CSV.`, description: DESCRIPTION })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async download(@Query() query: RegisterFilterQuery): Promise<PublicDocument> {
    const demand = await this.countDemand.execute(filterOf(query));
    return new PublicDocument(await buffer(writeCsv(demandTable(demand))), {
      type: 'text/csv; charset=utf-8',
      maxAgeS: MAX_AGE_S,
      fileName: 'demand.csv',
    });
  }
}
