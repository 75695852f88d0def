import { Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { RequestAccountView, requestAccountView } from '../read-account/request-account.view.js';
import { CloseAccount } from './close-account.use-case.js';

@Controller('v1/request-accounts')
@ApiTags('request accounts')
export class CloseAccountController {
  constructor(private readonly closeAccount: CloseAccount) {}

  /** The first officer proposes the closing, another one confirms it. */
  @Post(':requestId/closings')
  @Roles('finance')
  @ChangesExisting()
  @AnswersWith(RequestAccountView)
  async close(@Param('requestId') requestId: string, @CommandContext() context: CommandContext) {
    const outcome = await this.closeAccount.execute(requestId, context);
    return respondWith(outcome, requestAccountView(outcome));
  }
}
