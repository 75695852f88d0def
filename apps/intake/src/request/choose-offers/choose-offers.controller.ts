import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { chooseOffers } from '../domain/choose-offers.js';
import { ChooseOffersDto } from './choose-offers.dto.js';

@RequestsController()
export class ChooseOffersController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('choose', 'Choose among the accepted proposals.')
  chooseOffers(
    @Param('requestId') requestId: string,
    @Body() dto: ChooseOffersDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      chooseOffers(state, { ...act, invitationIds: dto.invitationIds }),
    );
  }
}
