import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { providerView } from '../read-providers/provider-view.js';
import { ProviderView } from '../read-providers/provider.view.js';
import { ScreenProvider } from './screen-provider.use-case.js';
import { ScreeningDto } from './screening.dto.js';

@Controller('v1/providers/:id/screenings')
@ApiTags('providers')
export class ScreenProviderController {
  constructor(private readonly screenProvider: ScreenProvider) {}

  @Post()
  @ApiOperation({ summary: 'Records what was found in the sanctions and ineligibility lists.' })
  @AnswersWith(ProviderView)
  @Roles('desk', 'desk-head')
  @ChangesExisting()
  async record(
    @Param('id') id: string,
    @Body() screening: ScreeningDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.screenProvider.record(id, { ...screening }, context);
    return respondWith(outcome, providerView(outcome, caller));
  }

  @Post(':screeningId/confirm')
  @ApiOperation({
    summary: 'Stands by a screening; not by the officer who recorded it. From now on it counts.',
  })
  @AnswersWith(ProviderView)
  @Roles('desk', 'desk-head')
  @ChangesExisting()
  async confirm(
    @Param('id') id: string,
    @Param('screeningId') screeningId: string,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.screenProvider.confirm(id, screeningId, context);
    return respondWith(outcome, providerView(outcome, caller));
  }
}
