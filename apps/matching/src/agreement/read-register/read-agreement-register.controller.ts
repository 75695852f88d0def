import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsState } from '@hub/contracts/values/member-states.js';
import { IsText } from '@hub/contracts/values/text.js';
import { AGREEMENT_KINDS, type AgreementKind } from '@hub/contracts/vocabularies/agreement-kinds.js';
import { PageQuery } from '@hub/platform/http/page.js';
import { PublicDocument } from '@hub/platform/http/public-document.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { tableOf } from '@hub/tabular/table.js';
import { writeCsv } from '@hub/tabular/write-csv.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { buffer } from 'node:stream/consumers';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { CSV } from '../../reading/file-reply.js';
import { AgreementRegister } from './agreement-register.js';
import {
  AgreementRegisterEntry,
  AgreementRegisterPage,
  REGISTER_COLUMNS,
} from './agreement-register.view.js';

export class AgreementRegisterQuery extends PageQuery {
  /** Every word of it stands in the title, the summary or a party's id. */
  @IsOptional()
  @IsText(200)
  readonly q?: string;

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

@Controller('v1/agreement-register')
@ApiTags('agreements')
export class ReadAgreementRegisterController {
  constructor(private readonly register: AgreementRegister) {}

  @Get()
  @Public()
  @ApiOperation({
    summary: 'Concluded agreements whose State agreed to publish them, newest first; no token is needed.',
    description: 'JSON comes page by page; CSV is the whole register, 10,000 agreements at most.',
  })
  @ApiProduces('application/json', CSV)
  @AnswersWith(AgreementRegisterPage)
  async list(
    @Query() { q, state, provider, kind, format, ...page }: AgreementRegisterQuery,
  ): Promise<PublicDocument> {
    const filter = { q, state, provider, kind };
    if (format === 'json') return documentOf(await this.register.page(filter, page));
    const table = tableOf('Agreements', REGISTER_COLUMNS, await this.register.newest(filter, MOST_ROWS));
    return new PublicDocument(await buffer(writeCsv(table)), {
      type: CSV,
      maxAgeS: MAX_AGE_S,
      fileName: 'agreements.csv',
    });
  }

  @Get(':agreementId')
  @Public()
  @ApiOperation({
    summary: 'One agreement of the public register; no token is needed.',
    description: 'An agreement that is not concluded or not to be published is not found.',
  })
  @AnswersWith(AgreementRegisterEntry)
  async read(@Param('agreementId') agreementId: string): Promise<PublicDocument> {
    return documentOf(await this.register.entry(agreementId));
  }
}

const documentOf = (content: object): PublicDocument =>
  new PublicDocument(Buffer.from(JSON.stringify(content)), {
    type: 'application/json; charset=utf-8',
    maxAgeS: MAX_AGE_S,
  });
