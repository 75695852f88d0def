import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RegisterProviderDto } from './provider-profile.dto.js';
import { RegisterProvider } from './register-provider.use-case.js';
import { providerView } from '../read-providers/provider-view.js';
import { ProviderView } from '../read-providers/provider.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/providers')
@ApiTags('providers')
export class RegisterProviderController {
  constructor(private readonly registerProvider: RegisterProvider) {}

  @Post()
  @ApiOperation({ summary: 'Enters a provider.' })
  @AnswersWith(ProviderView, 201)
  @Roles('desk', 'desk-head')
  async register(
    @Body() { id, ...profile }: RegisterProviderDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.registerProvider.execute(id, profile, context);
    return respondWith(outcome, providerView(outcome, caller));
  }
}
