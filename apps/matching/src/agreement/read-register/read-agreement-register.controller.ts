import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsState } from '@hub/contracts/values/member-states.js';
import { AGREEMENT_KINDS, type AgreementKind } from '@hub/contracts/vocabularies/agreement-kinds.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { PublicDocument } from '@hub/platform/http/public-document.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { tableOf } from '@hub/tabular/table.js';
import { writeCsv } from '@hub/tabular/write-csv.js';
import { Controller, Get, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Model, QueryFilter } from 'mongoose';
import { buffer } from 'node:stream/consumers';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { CSV } from '../../reading/file-reply.js';
import { listPage } from '../../reading/list-page.js';
import { WITHOUT_HISTORY } from '../../reading/storage/stored.js';
import type { Agreement } from '../domain/agreement.js';
import { AGREEMENT_MODEL, type AgreementDocument } from '../storage/agreement.schema.js';
import {
  AgreementRegisterEntry,
  AgreementRegisterPage,
  REGISTER_COLUMNS,
  registerEntryOf,
} from './agreement-register.view.js';

export class AgreementRegisterQuery extends PageQuery {
  /** A party: alpha-3. */
  @IsOptional()
  @IsState()
  readonly state?: string;

  /** A party: a provider's id. */
  @IsOptional()
  @IsId()
  readonly provider?: string;

  @IsOptional()
  @IsIn(AGREEMENT_KINDS)
  readonly kind?: AgreementKind;

  @IsIn(['json', 'csv'])
  readonly format: 'json' | 'csv' = 'json';
}

const MAX_AGE_S = 60;
const MOST_ROWS = 10_000;
const PUBLISHED = { consentToPublish: true, concludedAt: { $exists: true } };

@Controller('v1/agreement-register')
@ApiTags('agreements')
export class ReadAgreementRegisterController {
  constructor(@InjectModel(AGREEMENT_MODEL) private readonly model: Model<AgreementDocument>) {}

  @Get()
  @Public()
  @ApiOperation({
    summary: 'Concluded agreements whose State agreed to publish them, newest first; no token is needed.',
    description: 'JSON comes page by page; CSV is the whole register, 10,000 agreements at most.',
  })
  @AnswersWith(AgreementRegisterPage)
  async list(
    @Query() { state, provider, kind, format, ...page }: AgreementRegisterQuery,
  ): Promise<PublicDocument> {
    const parties = [...(state ? [`state:${state}`] : []), ...(provider ? [`provider:${provider}`] : [])];
    const wanted = {
      ...PUBLISHED,
      ...(parties.length > 0 && { parties: { $all: parties } }),
      ...(kind && { kind }),
    };
    if (format === 'csv') return this.wholeTable(wanted);
    const found = await listPage<Agreement, AgreementRegisterEntry>(
      this.model,
      page,
      [wanted],
      registerEntryOf,
    );
    return new PublicDocument(Buffer.from(JSON.stringify(found)), {
      type: 'application/json; charset=utf-8',
      maxAgeS: MAX_AGE_S,
    });
  }

  private async wholeTable(wanted: QueryFilter<AgreementDocument>): Promise<PublicDocument> {
    const found = await this.model
      .find(wanted, WITHOUT_HISTORY)
      .sort({ createdAt: -1, _id: -1 })
      .limit(MOST_ROWS)
      .lean<AgreementDocument[]>();
    const table = tableOf('Agreements', REGISTER_COLUMNS, found.map(registerEntryOf));
    return new PublicDocument(await buffer(writeCsv(table)), {
      type: CSV,
      maxAgeS: MAX_AGE_S,
      fileName: 'agreements.csv',
    });
  }
}
