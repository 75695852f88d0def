import { IsId } from '@hub/contracts/values/identifiers.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Model } from 'mongoose';
import { listPage } from '../../reading/list-page.js';
import { viewOf, viewOfDocument } from '../../reading/view.js';
import { AgreementNotFound } from '../domain/agreement.errors.js';
import type { Agreement } from '../domain/agreement.js';
import { Agreements } from '../storage/agreement.repository.js';
import { AGREEMENT_MODEL, type AgreementDocument } from '../storage/agreement.schema.js';
import { AgreementPage, AgreementView } from './agreement.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

export class ListAgreementsQuery extends PageQuery {
  @IsOptional()
  @IsId()
  readonly requestId?: string;

  @IsOptional()
  @IsIn(['open', 'concluded', 'voided'])
  readonly status?: Agreement['status'];
}

@Controller('v1/agreements')
@ApiTags('agreements')
export class ReadAgreementsController {
  constructor(
    private readonly agreements: Agreements,
    @InjectModel(AGREEMENT_MODEL) private readonly model: Model<AgreementDocument>,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Agreements, newest first; a party sees its own.' })
  @AnswersWith(AgreementPage)
  @Roles('desk', 'desk-head', 'auditor', 'focal-point', 'coordinator')
  list(@Query() { requestId, status, ...page }: ListAgreementsQuery, @Caller() caller: Caller) {
    const visible = seesAll(caller) ? {} : { parties: caller.organisation };
    const wanted = { ...(requestId && { requestId }), ...(status && { status }) };
    return listPage<Agreement, unknown>(this.model, page, [visible, wanted], viewOfDocument);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Read an agreement.' })
  @AnswersWith(AgreementView)
  @Roles('desk', 'desk-head', 'auditor', 'focal-point', 'coordinator')
  async read(@Param('id') id: string, @Caller() caller: Caller) {
    const agreement = await this.agreements.load(id);
    const maySee = seesAll(caller) || agreement?.state.parties.includes(caller.organisation) === true;
    if (agreement === undefined || !maySee) throw new AgreementNotFound(id);
    return respondWith(agreement, viewOf(agreement));
  }
}

const seesAll = ({ roles }: Caller): boolean =>
  roles.some((role) => ['desk', 'desk-head', 'auditor'].includes(role));
