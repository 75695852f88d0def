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
import { FlagProvider } from './flag-provider.use-case.js';
import { CloseRedFlagDto, RedFlagDto } from './red-flag.dto.js';

@Controller('v1/providers/:id/red-flags')
@ApiTags('providers')
export class FlagProviderController {
  constructor(private readonly flagProvider: FlagProvider) {}

  @Post()
  @ApiOperation({
    summary: 'Says what speaks against a provider; it has no effect before another officer upholds it.',
  })
  @AnswersWith(ProviderView)
  @Roles('desk', 'desk-head')
  @ChangesExisting()
  async raise(
    @Param('id') id: string,
    @Body() flag: RedFlagDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.flagProvider.raise(id, flag, context);
    return respondWith(outcome, providerView(outcome, caller));
  }

  @Post(':redFlagId/uphold')
  @ApiOperation({
    summary: 'Finds a red flag justified, not by who raised it: the provider is not invited while it stands.',
  })
  @AnswersWith(ProviderView)
  @Roles('desk', 'desk-head')
  @ChangesExisting()
  async uphold(
    @Param('id') id: string,
    @Param('redFlagId') redFlagId: string,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.flagProvider.uphold(id, redFlagId, context);
    return respondWith(outcome, providerView(outcome, caller));
  }

  @Post(':redFlagId/close')
  @ApiOperation({ summary: 'Dismisses a red flag, or lifts it; not by who raised or upheld it.' })
  @AnswersWith(ProviderView)
  @Roles('desk', 'desk-head')
  @ChangesExisting()
  async close(
    @Param('id') id: string,
    @Param('redFlagId') redFlagId: string,
    @Body() { reason }: CloseRedFlagDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.flagProvider.close(id, redFlagId, reason, context);
    return respondWith(outcome, providerView(outcome, caller));
  }
}
