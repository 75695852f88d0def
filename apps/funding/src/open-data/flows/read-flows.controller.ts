import { Controller, Get, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsId } from '@hub/contracts/values/identifiers.js';
import type { PublicDocument } from '@hub/platform/http/public-document.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { IsIn, IsOptional } from 'class-validator';
import { FLOW_LEGS, type FlowLeg } from '../domain/flow.js';
import { OpenData } from '../open-data.js';
import { FlowList } from './flows.view.js';

const FORMATS = ['json', 'csv'] as const;

export class FlowsQuery {
  /** Of one fund only. */
  @IsOptional()
  @IsId()
  readonly fundId?: string;

  /** `to-requests`, `to-countries` and `to-themes` are the same money, told in three ways. */
  @IsOptional()
  @IsIn(FLOW_LEGS)
  readonly leg?: FlowLeg;

  @IsOptional()
  @IsIn(FORMATS)
  readonly format?: (typeof FORMATS)[number];
}

@Controller('v1/flows')
@ApiTags('open-data')
export class ReadFlowsController {
  constructor(private readonly openData: OpenData) {}

  /**
   * Money from donors into funds, and from funds to requests, countries and thematic areas, as JSON or CSV; no token is
   * needed. Donors that ask not to be named, and requests whose States have not agreed to publication, appear only in sums of
   * at least three.
   */
  @Get()
  @Public()
  @ApiProduces('application/json', 'text/csv')
  @AnswersWith(FlowList)
  read(@Query() { format = 'json', ...filter }: FlowsQuery): Promise<PublicDocument> {
    return format === 'csv' ? this.openData.flowsAsCsv(filter) : this.openData.flowsAsJson(filter);
  }
}
