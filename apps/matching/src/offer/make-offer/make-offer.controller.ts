import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { viewOf } from '../../reading/view.js';
import { ownProvider } from '../domain/offer-access.js';
import { MakeOffer } from './make-offer.use-case.js';
import { MakeOfferDto } from './offer-terms.dto.js';
import { plainTerms } from './plain-terms.js';
import { OfferView } from '../read-offers/offer.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/offers')
@ApiTags('offers')
export class MakeOfferController {
  constructor(private readonly makeOffer: MakeOffer) {}

  @Post()
  @ApiOperation({ summary: 'Offers a resource for the coordinator’s own provider.' })
  @AnswersWith(OfferView, 201)
  @Roles('coordinator')
  async make(
    @Body() { providerId, ...terms }: MakeOfferDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.makeOffer.execute(ownProvider(caller, providerId), plainTerms(terms), context);
    return respondWith(outcome, viewOf(outcome));
  }
}
