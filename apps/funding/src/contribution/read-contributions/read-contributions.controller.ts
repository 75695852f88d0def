import { CommaSeparated } from '@hub/platform/http/comma-separated.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiTags } from '@nestjs/swagger';
import { PageQuery, pageOf, pageOptions } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Model } from 'mongoose';
import { stateOfRow } from '../../allocation/read-allocations/state-of-row.js';
import { ContributionNotFound } from '../domain/contribution.errors.js';
import { DONOR_REFUND_STATUSES, type DonorRefundStatus } from '../domain/donor-refund.js';
import { ContributionDocument } from '../storage/contribution.schema.js';
import type { ContributionRow } from '../storage/contribution.schema.js';
import { ContributionPage, ContributionView, contributionView } from './contribution.view.js';

export class ListContributionsQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly fundId?: string;

  /**
   * Only those with a refund that is there: one status, or several with commas between them; `approved`: the bank, or
   * whoever releases it, has still to act.
   */
  @IsOptional()
  @CommaSeparated()
  @IsIn(DONOR_REFUND_STATUSES, { each: true })
  readonly refundStatus?: readonly DonorRefundStatus[];
}

@Controller('v1/contributions')
@ApiTags('contributions')
@Roles('finance', 'committee', 'auditor', 'coordinator')
export class ReadContributionsController {
  constructor(@InjectModel(ContributionDocument.name) private readonly model: Model<ContributionDocument>) {}

  /** Contributions, last changed first; a donor sees its own. */
  @Get()
  @AnswersWith(ContributionPage)
  async list(@Query() query: ListContributionsQuery, @Caller() caller: Caller) {
    const { after, sort, limit } = pageOptions(query, 'changedAt');
    const { fundId, refundStatus } = query;
    const asked = {
      ...(fundId === undefined ? {} : { fundId }),
      ...(refundStatus === undefined ? {} : { 'refunds.status': { $in: refundStatus } }),
    };
    const found = await this.find({ $and: [visibleTo(caller), asked, after] }, sort, limit);
    return pageOf(
      query,
      found,
      ({ changedAt }) => changedAt,
      (row) => contributionView({ state: stateOfRow(row), version: row.version }),
    );
  }

  /** One contribution with its deposits. */
  @Get(':id')
  @AnswersWith(ContributionView)
  async read(@Param('id') id: string, @Caller() caller: Caller) {
    const [row] = await this.find({ $and: [{ _id: id }, visibleTo(caller)] }, { _id: 1 }, 1);
    if (row === undefined) throw new ContributionNotFound(id);
    const found = { id, state: stateOfRow(row), version: row.version };
    return respondWith(found, contributionView(found));
  }

  private async find(
    filter: Readonly<Record<string, unknown>>,
    sort: Record<string, 1 | -1>,
    limit: number,
  ): Promise<readonly ContributionRow[]> {
    const rows = await this.model.find(filter, { history: 0 }).sort(sort).limit(limit).lean();
    return rows as unknown as readonly ContributionRow[];
  }
}

const visibleTo = ({ roles, provider }: Caller): Readonly<Record<string, unknown>> =>
  roles.some((role) => role === 'finance' || role === 'committee' || role === 'auditor')
    ? {}
    : { donor: provider ?? { $in: [] } };
