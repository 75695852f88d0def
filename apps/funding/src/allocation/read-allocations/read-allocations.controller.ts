import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PageQuery, pageOf, pageOptions } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { AllocationNotFound } from '../domain/allocation.errors.js';
import { ALLOCATION_LIFECYCLE } from '../domain/allocation-lifecycle.js';
import { AllocationRepository } from '../storage/allocation.repository.js';
import { visibleTo } from './allocation-tenancy.js';
import { AllocationPage, AllocationView, allocationView } from './allocation.view.js';
import { stateOfRow } from './state-of-row.js';
import { waitsFor, waitsForOthers } from './waits-for.js';

const WAITING = ['me', 'others'] as const;
const STATUSES = Object.keys(ALLOCATION_LIFECYCLE);

export class ListAllocationsQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly requestId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly fundId?: string;

  @IsOptional()
  @IsIn(STATUSES)
  readonly status?: string;

  /** `me`: only those that wait for something the caller has to do; `others`: only the rest. */
  @IsOptional()
  @IsIn(WAITING)
  readonly waitsFor?: (typeof WAITING)[number];
}

const waiting = (
  { waitsFor: who }: ListAllocationsQuery,
  caller: Caller,
): Readonly<Record<string, unknown>> =>
  who === undefined ? {} : who === 'me' ? waitsFor(caller) : waitsForOthers(caller);

@Controller('v1/allocations')
@ApiTags('allocations')
@Roles('finance', 'committee', 'auditor', 'focal-point', 'coordinator')
export class ReadAllocationsController {
  constructor(private readonly allocations: AllocationRepository) {}

  /** Allocations that the caller may see, last changed first. */
  @Get()
  @AnswersWith(AllocationPage)
  async list(@Query() query: ListAllocationsQuery, @Caller() caller: Caller) {
    const { after, sort, limit } = pageOptions(query, 'changedAt');
    const { requestId, fundId, status } = query;
    const asked = [...Object.entries({ requestId, fundId, status })].filter(
      ([, value]) => value !== undefined,
    );
    const filter = {
      $and: [visibleTo(caller), Object.fromEntries(asked), waiting(query, caller), after],
    };
    const found = await this.allocations.find(filter, sort, limit);
    return pageOf(
      query,
      found,
      ({ changedAt }) => changedAt,
      (row) => allocationView({ state: stateOfRow(row), version: row.version }),
    );
  }

  /** One allocation. */
  @Get(':id')
  @AnswersWith(AllocationView)
  async read(@Param('id') id: string, @Caller() caller: Caller) {
    const [row] = await this.allocations.find({ $and: [{ _id: id }, visibleTo(caller)] }, { _id: 1 }, 1);
    if (row === undefined) throw new AllocationNotFound(id);
    const found = { id, state: stateOfRow(row), version: row.version };
    return respondWith(found, allocationView(found));
  }
}
