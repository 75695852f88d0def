import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import {
  UnidentifiedDepositView,
  unidentifiedDepositView,
} from '../read-deposits/unidentified-deposit.view.js';
import { SplitDepositDto } from './split-deposit.dto.js';
import { SplitDeposit } from './split-deposit.use-case.js';

@Controller('v1/unidentified-deposits/:id')
@ApiTags('contributions')
export class SplitDepositController {
  constructor(private readonly splitDeposit: SplitDeposit) {}

  /**
   * Takes parts off it that belong to several: each is an unidentified deposit of its own, identified or returned by two
   * officers; what is in no part stays unidentified.
   */
  @Post('split')
  @ChangesExisting()
  @Roles('finance')
  @AnswersWith(UnidentifiedDepositView)
  async split(
    @Param('id') id: string,
    @Body() dto: SplitDepositDto,
    @CommandContext() context: CommandContext,
  ) {
    const outcome = await this.splitDeposit.execute(id, dto, context);
    return respondWith(outcome, unidentifiedDepositView(outcome));
  }
}
