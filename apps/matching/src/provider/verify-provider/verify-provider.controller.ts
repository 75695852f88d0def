import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { VerifyProvider } from './verify-provider.use-case.js';
import { WithdrawVerificationDto } from './withdraw-verification.dto.js';
import { providerView } from '../read-providers/provider-view.js';
import { ProviderView } from '../read-providers/provider.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/providers')
@ApiTags('providers')
export class VerifyProviderController {
  constructor(private readonly verifyProvider: VerifyProvider) {}

  @Post(':id/verify')
  @ApiOperation({ summary: 'Verifies a provider; not by the officer who entered it.' })
  @AnswersWith(ProviderView)
  @Roles('desk', 'desk-head')
  @ChangesExisting()
  async verify(@Param('id') id: string, @CommandContext() context: CommandContext, @Caller() caller: Caller) {
    const outcome = await this.verifyProvider.execute(id, context);
    return respondWith(outcome, providerView(outcome, caller));
  }

  @Post(':id/withdraw-verification')
  @ApiOperation({ summary: 'Its offers no longer match; promises already made stay.' })
  @AnswersWith(ProviderView)
  @Roles('desk-head')
  @ChangesExisting()
  async withdraw(
    @Param('id') id: string,
    @Body() { reason }: WithdrawVerificationDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.verifyProvider.withdraw(id, reason, context);
    return respondWith(outcome, providerView(outcome, caller));
  }
}
