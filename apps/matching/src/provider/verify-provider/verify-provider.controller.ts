import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { viewOf } from '../../reading/view.js';
import { VerifyProvider } from './verify-provider.use-case.js';
import { WithdrawVerificationDto } from './withdraw-verification.dto.js';

@Controller('v1/providers')
@ApiTags('providers')
export class VerifyProviderController {
  constructor(private readonly verifyProvider: VerifyProvider) {}

  /** Verifies a provider; not by the officer who entered it. */
  @Post(':id/verify')
  @Roles('desk', 'desk-head')
  @ChangesExisting()
  async verify(@Param('id') id: string, @CommandContext() context: CommandContext) {
    const outcome = await this.verifyProvider.execute(id, context);
    return respondWith(outcome, viewOf(outcome));
  }

  /** Its offers no longer match; promises already made stay. */
  @Post(':id/withdraw-verification')
  @Roles('desk-head')
  @ChangesExisting()
  async withdraw(
    @Param('id') id: string,
    @Body() { reason }: WithdrawVerificationDto,
    @CommandContext() context: CommandContext,
  ) {
    const outcome = await this.verifyProvider.withdraw(id, reason, context);
    return respondWith(outcome, viewOf(outcome));
  }
}
