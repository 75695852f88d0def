import { Public } from '@hub/platform/identity/public.decorator.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { AnswersWithFile } from '@hub/platform/openapi/answers-with-file.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Model } from 'mongoose';
import { ProviderNotFound } from '../../provider/domain/provider.errors.js';
import { Providers } from '../../provider/storage/provider.repository.js';
import { CSV, fileReply, TABLE_FORMATS, XLSX, type TableFormat } from '../../reading/file-reply.js';
import { WITHOUT_HISTORY } from '../../reading/storage/stored.js';
import { OffersTooLarge } from '../offer-file/offer-file.errors.js';
import { guideTable, offerTable } from '../offer-file/offer-table.js';
import { refuseLongCells } from '../offer-file/refuse-long-cells.js';
import { OFFER_MODEL, type OfferDocument } from '../storage/offer.schema.js';

export class OffersFileQuery {
  @IsIn(TABLE_FORMATS)
  readonly format: TableFormat = 'csv';
}

const MOST_OFFERS = 5_000;
const SEE_ALL = ['desk', 'desk-head', 'auditor'];

@Controller('v1')
@ApiTags('offers')
export class ExportOffersController {
  constructor(
    private readonly providers: Providers,
    @InjectModel(OFFER_MODEL) private readonly model: Model<OfferDocument>,
  ) {}

  @Get('offers-file-template')
  @ApiOperation({
    summary: 'An empty file of offers; as XLSX with a second sheet that says what goes where.',
  })
  @AnswersWithFile(CSV, XLSX)
  @Public()
  template(@Query() { format }: OffersFileQuery) {
    return fileReply([offerTable([]), guideTable()], format, 'offers-template');
  }

  @Get('providers/:id/offers-file')
  @ApiOperation({
    summary: 'A provider’s open offers as a file; imported again it changes nothing.',
    description: 'A coordinator gets its own provider’s.',
  })
  @AnswersWithFile(CSV, XLSX)
  @Roles('coordinator', 'desk', 'desk-head', 'auditor')
  async export(
    @Param('id') providerId: string,
    @Query() { format }: OffersFileQuery,
    @Caller() caller: Caller,
  ) {
    const maySee = caller.provider === providerId || caller.roles.some((role) => SEE_ALL.includes(role));
    if (!maySee || (await this.providers.load(providerId)) === undefined)
      throw new ProviderNotFound(providerId);
    const offers = await this.model
      .find({ providerId, status: 'open' }, WITHOUT_HISTORY)
      .sort({ createdAt: 1, _id: 1 })
      .limit(MOST_OFFERS + 1)
      .lean<OfferDocument[]>();
    if (offers.length > MOST_OFFERS)
      throw new OffersTooLarge(
        `A file holds ${String(MOST_OFFERS)} offers at most; read GET /v1/offers page by page.`,
      );
    if (format === 'xlsx') refuseLongCells(offers);
    return fileReply([offerTable(offers)], format, `offers-${providerId}`);
  }
}
