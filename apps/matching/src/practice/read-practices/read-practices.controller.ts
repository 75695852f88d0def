import { PageQuery } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsISO31661Alpha3, IsOptional, Max, Min } from 'class-validator';
import type { Model } from 'mongoose';
import { listPage } from '../../reading/list-page.js';
import { viewOf, viewOfDocument } from '../../reading/view.js';
import { PracticeNotFound, type Practice } from '../domain/practice.js';
import { Practices } from '../storage/practice.repository.js';
import { PRACTICE_MODEL, type PracticeDocument } from '../storage/practice.schema.js';
import { PracticePage, PracticeView } from './practice.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

export class ListPracticesQuery extends PageQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(23)
  readonly objective?: number;

  @IsOptional()
  @IsISO31661Alpha3()
  readonly country?: string;
}

@Controller('v1/practices')
@ApiTags('practices')
export class ReadPracticesController {
  constructor(
    private readonly practices: Practices,
    @InjectModel(PRACTICE_MODEL) private readonly model: Model<PracticeDocument>,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The catalogue of practices, newest first; open to everyone.' })
  @AnswersWith(PracticePage)
  @Public()
  list(@Query() { objective, country, ...page }: ListPracticesQuery) {
    const wanted = { ...(objective && { objectives: objective }), ...(country && { countries: country }) };
    return listPage<Practice, unknown>(this.model, page, [wanted], viewOfDocument);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Read a practice.' })
  @AnswersWith(PracticeView)
  @Public()
  async read(@Param('id') id: string) {
    const practice = await this.practices.load(id);
    if (practice === undefined) throw new PracticeNotFound(id);
    return respondWith(practice, viewOf(practice));
  }
}
