import { UN_ORGANISATIONS } from '@hub/contracts/vocabularies/un-organisations.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { referToFund } from '../domain/refer-to-fund.js';
import { ReferToFundDto } from './refer-to-fund.dto.js';

@RequestsController()
export class ReferToFundController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction(
    'refer-to-fund',
    'Ask the fund for what is missing: desk and focal point, the first proposes and the other completes.',
  )
  referToFund(
    @Param('requestId') requestId: string,
    @Body() dto: ReferToFundDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      referToFund(state, {
        ...act,
        unOrganisations: dto.unOrganisations,
        leadImplementer: dto.leadImplementer,
        knownUnOrganisations: UN_ORGANISATIONS,
      }),
    );
  }
}
