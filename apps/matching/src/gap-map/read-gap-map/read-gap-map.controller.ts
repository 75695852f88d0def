import { NEED_KINDS, type NeedKind } from '@hub/contracts/vocabularies/need-kinds.js';
import { PublicDocument } from '@hub/platform/http/public-document.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { tableOf } from '@hub/tabular/table.js';
import { writeCsv } from '@hub/tabular/write-csv.js';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';
import { buffer } from 'node:stream/consumers';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { CSV } from '../../reading/file-reply.js';
import { GAP_COLUMNS, GapMapView } from './gap-map.view.js';
import { GAP_MAP_MAX_AGE_S, GapMap } from './gap-map.use-case.js';

export class GapMapQuery {
  @IsOptional()
  @IsIn(NEED_KINDS)
  readonly kind?: NeedKind;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(23)
  readonly objective?: number;

  /** UN M49 code of a region or sub-region, or a regional body’s id. */
  @IsOptional()
  @Length(1, 40)
  readonly place?: string;

  @IsOptional()
  @Matches(/^[a-z]{2}$/)
  readonly language?: string;

  /** How many, those first that would unlock most. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  readonly most: number = 50;

  @IsIn(['json', 'csv'])
  readonly format: 'json' | 'csv' = 'json';
}

@Controller('v1/gap-map')
@ApiTags('gap map')
export class ReadGapMapController {
  constructor(private readonly gapMap: GapMap) {}

  @Get()
  @Public()
  @ApiOperation({
    summary: 'Which single further offer would unlock most requests; no token is needed.',
    description:
      'Needs without a proposal and coded declines, added up by kind, objective, place, language and currency. Only sums over ' +
      'at least three requests of at least three States are shown, and figures in round numbers.',
  })
  @ApiProduces('application/json', CSV)
  @AnswersWith(GapMapView)
  async read(@Query() query: GapMapQuery): Promise<PublicDocument> {
    const { kind, objective, place, language, most, format } = query;
    const items = (await this.gapMap.gaps())
      .filter((gap) => kind === undefined || gap.kind === kind)
      .filter((gap) => objective === undefined || gap.objective === objective)
      .filter((gap) => place === undefined || gap.place === place)
      .filter((gap) => language === undefined || gap.language === language)
      .slice(0, most);
    if (format === 'csv')
      return new PublicDocument(await buffer(writeCsv(tableOf('Gap map', GAP_COLUMNS, items))), {
        type: CSV,
        maxAgeS: GAP_MAP_MAX_AGE_S,
        fileName: 'gap-map.csv',
      });
    return new PublicDocument(Buffer.from(JSON.stringify({ items })), {
      type: 'application/json; charset=utf-8',
      maxAgeS: GAP_MAP_MAX_AGE_S,
    });
  }
}
