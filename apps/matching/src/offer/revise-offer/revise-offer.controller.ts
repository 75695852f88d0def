import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { viewOf } from '../../reading/view.js';
import { OfferTermsDto } from '../make-offer/offer-terms.dto.js';
import { plainTerms } from '../make-offer/plain-terms.js';
import { ReviseOffer } from './revise-offer.use-case.js';
import { WithdrawOfferDto } from './withdraw-offer.dto.js';
import { OfferView } from '../read-offers/offer.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/offers')
@ApiTags('offers')
export class ReviseOfferController {
  constructor(private readonly reviseOffer: ReviseOffer) {}

  @Put(':id')
  @ApiOperation({ summary: 'Replaces the terms of an own offer.' })
  @AnswersWith(OfferView)
  @Roles('coordinator')
  @ChangesExisting()
  async revise(
    @Param('id') id: string,
    @Body() terms: OfferTermsDto,
    @CommandContext() context: CommandContext,
    @Caller() { provider }: Caller,
  ) {
    const outcome = await this.reviseOffer.execute(id, provider, plainTerms(terms), context);
    return respondWith(outcome, viewOf(outcome));
  }

  @Post(':id/withdraw')
  @ApiOperation({ summary: 'Takes an own offer out of matching.' })
  @AnswersWith(OfferView)
  @Roles('coordinator')
  @ChangesExisting()
  async withdraw(
    @Param('id') id: string,
    @Body() { reason }: WithdrawOfferDto,
    @CommandContext() context: CommandContext,
    @Caller() { provider }: Caller,
  ) {
    const outcome = await this.reviseOffer.withdraw(id, provider, reason, context);
    return respondWith(outcome, viewOf(outcome));
  }
}
