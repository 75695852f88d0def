import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { EditedOffersView, EditOffersDto } from './edit-offers.dto.js';
import { EditOffers } from './edit-offers.use-case.js';

@Controller('v1/offers')
@ApiTags('offers')
export class EditOffersController {
  constructor(private readonly editOffers: EditOffers) {}

  @Post('edit')
  @ApiOperation({
    summary: 'Changes the same terms of many own offers.',
    description:
      'Each offer is named with the version it was seen at and has its own outcome; one that was changed since is refused. ' +
      'Sent again with the same key it goes on with what was left undone.',
  })
  @AnswersWith(EditedOffersView)
  @Roles('coordinator')
  async edit(
    @Body() { offers, changes }: EditOffersDto,
    @CommandContext() context: CommandContext,
    @Caller() { provider }: Caller,
  ) {
    return { items: await this.editOffers.execute(offers, { ...changes }, provider, context) };
  }
}
