import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { viewOf } from '../../reading/view.js';
import { SignAgreementDto } from './sign-agreement.dto.js';
import { SignAgreement } from './sign-agreement.use-case.js';
import { AgreementView } from '../read-agreements/agreement.view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';

@Controller('v1/agreements')
@ApiTags('agreements')
export class SignAgreementController {
  constructor(private readonly signAgreement: SignAgreement) {}

  @Post(':id/sign')
  @ApiOperation({
    summary: 'Signs for the caller’s own organisation; the last signature concludes the agreement.',
  })
  @AnswersWith(AgreementView)
  @Roles('focal-point', 'coordinator')
  @ChangesExisting()
  async sign(
    @Param('id') id: string,
    @Body() { planHash }: SignAgreementDto,
    @CommandContext() context: CommandContext,
    @Caller() caller: Caller,
  ) {
    const outcome = await this.signAgreement.execute(id, caller.organisation, planHash, context);
    return respondWith(outcome, viewOf(outcome));
  }
}
