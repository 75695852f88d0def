import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiTags } from '@nestjs/swagger';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { PageQuery, pageOf, pageOptions } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Model } from 'mongoose';
import { stateOfRow } from '../../allocation/read-allocations/state-of-row.js';
import {
  UNIDENTIFIED_DEPOSIT_STATUSES,
  type UnidentifiedDepositStatus,
} from '../domain/unidentified-deposit.js';
import {
  UnidentifiedDepositDocument,
  type UnidentifiedDepositRow,
} from '../storage/unidentified-deposit.schema.js';
import { UnidentifiedDeposits } from '../storage/unidentified-deposits.js';
import {
  UnidentifiedDepositPage,
  UnidentifiedDepositView,
  unidentifiedDepositView,
} from './unidentified-deposit.view.js';

export class ListUnidentifiedDepositsQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(80)
  readonly fundId?: string;

  @IsOptional()
  @IsIn(UNIDENTIFIED_DEPOSIT_STATUSES)
  readonly status?: UnidentifiedDepositStatus;

  /** Only the parts of this one. */
  @IsOptional()
  @IsId()
  readonly partOf?: string;
}

@Controller('v1/unidentified-deposits')
@ApiTags('contributions')
@Roles('finance', 'auditor')
export class ReadDepositsController {
  constructor(
    @InjectModel(UnidentifiedDepositDocument.name) private readonly model: Model<UnidentifiedDepositDocument>,
    private readonly deposits: UnidentifiedDeposits,
  ) {}

  /** Money that arrived without anybody knowing whose it was, last changed first. */
  @Get()
  @AnswersWith(UnidentifiedDepositPage)
  async list(@Query() query: ListUnidentifiedDepositsQuery) {
    const { after, sort, limit } = pageOptions(query, 'changedAt');
    const { fundId, status, partOf } = query;
    const asked = Object.entries({ fundId, status, partOf }).filter(([, value]) => value !== undefined);
    const found = (await this.model
      .find({ $and: [Object.fromEntries(asked), after] }, { history: 0 })
      .sort(sort)
      .limit(limit)
      .lean()) as unknown as readonly UnidentifiedDepositRow[];
    return pageOf(
      query,
      found,
      ({ changedAt }) => changedAt,
      (row) => unidentifiedDepositView({ state: stateOfRow(row), version: row.version }),
    );
  }

  /** One of them. */
  @Get(':id')
  @AnswersWith(UnidentifiedDepositView)
  async read(@Param('id') id: string) {
    const found = await this.deposits.existing(id);
    return respondWith(found, unidentifiedDepositView(found));
  }
}
