import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProviderProfileDto } from '../register-provider/provider-profile.dto.js';
import { ReviseProfile } from './revise-profile.use-case.js';
import { providerView } from '../read-providers/provider-view.js';
import { ProviderView } from '../read-providers/provider.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/providers')
@ApiTags('providers')
export class ReviseProfileController {
  constructor(private readonly reviseProfile: ReviseProfile) {}

  @Put(':id')
  @ApiOperation({ summary: 'Replaces a provider’s profile; it has to be verified again.' })
  @AnswersWith(ProviderView)
  @Roles('desk', 'desk-head')
  @ChangesExisting()
  async revise(
    @Param('id') id: string,
    @Body() profile: ProviderProfileDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.reviseProfile.execute(id, { ...profile }, context);
    return respondWith(outcome, providerView(outcome, caller));
  }
}
