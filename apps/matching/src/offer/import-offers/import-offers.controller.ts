import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { receiveFile } from '@hub/platform/http/received-file.js';
import { TakesUpload } from '@hub/platform/http/uploads.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Controller, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ProviderNotFound } from '../../provider/domain/provider.errors.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { NoOfferFile } from '../offer-file/offer-file.errors.js';
import { ImportOffers, OFFER_FILE_LIMITS } from './import-offers.use-case.js';
import { ImportReportView } from './import-offers.view.js';

@Controller('v1/providers/:id/offers-file')
@ApiTags('offers')
export class ImportOffersController {
  constructor(private readonly importOffers: ImportOffers) {}

  @Post()
  @ApiOperation({
    summary: 'Makes and revises own offers from a CSV or XLSX file: all rows, or none.',
    description:
      'A file with anything wrong is refused with 422 and changes nothing; `details.problems` names row, column, code and ' +
      'what to do. 5,000 rows and 5 MB at most.',
  })
  @AnswersWith(ImportReportView)
  @Roles('coordinator')
  @TakesUpload({})
  async import(
    @Param('id') providerId: string,
    @Req() request: FastifyRequest,
    @CommandContext() context: CommandContext,
    @Caller() { provider }: Caller,
  ) {
    if (provider !== providerId) throw new ProviderNotFound(providerId);
    const file = await receiveFile(request, OFFER_FILE_LIMITS.bytes);
    if (file === undefined) throw new NoOfferFile();
    return this.importOffers.execute(providerId, file, context);
  }
}
