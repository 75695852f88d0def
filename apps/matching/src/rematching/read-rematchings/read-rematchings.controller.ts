import { PageQuery } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Model } from 'mongoose';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { listPage } from '../../reading/list-page.js';
import { viewOf, viewOfDocument } from '../../reading/view.js';
import { RematchingNotFound } from '../domain/rematching.errors.js';
import type { Rematching } from '../domain/rematching.js';
import { Rematchings } from '../storage/rematching.repository.js';
import { REMATCHING_MODEL, type RematchingDocument } from '../storage/rematching.schema.js';
import { RematchingPage, RematchingView } from './rematching.view.js';

@Controller('v1/rematchings')
@ApiTags('rematchings')
export class ReadRematchingsController {
  constructor(
    private readonly rematchings: Rematchings,
    @InjectModel(REMATCHING_MODEL) private readonly model: Model<RematchingDocument>,
  ) {}

  @Get()
  @ApiOperation({ summary: 'All rematchings, newest first.' })
  @AnswersWith(RematchingPage)
  @Roles('desk', 'desk-head', 'operator', 'auditor')
  list(@Query() page: PageQuery) {
    return listPage<Rematching, unknown>(this.model, page, [], viewOfDocument);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a rematching has come, and what it has found.' })
  @AnswersWith(RematchingView)
  @Roles('desk', 'desk-head', 'operator', 'auditor')
  async read(@Param('id') id: string) {
    const rematching = await this.rematchings.load(id);
    if (rematching === undefined) throw new RematchingNotFound(id);
    return respondWith(rematching, viewOf(rematching));
  }
}
