import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsText } from '@hub/contracts/values/text.js';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import {
  UnidentifiedDepositView,
  unidentifiedDepositView,
} from '../read-deposits/unidentified-deposit.view.js';
import { ResolveDeposit } from './resolve-deposit.use-case.js';

export class ReasonDto {
  @IsText()
  readonly comment!: string;
}

export class IdentifyDto extends ReasonDto {
  @IsId()
  readonly contributionId!: string;
}

@Controller('v1/unidentified-deposits/:id')
@ApiTags('contributions')
@Roles('finance')
export class ResolveDepositController {
  constructor(private readonly resolveDeposit: ResolveDeposit) {}

  /** Says which contribution the money belongs to; another officer confirms it. */
  @Post('identify')
  @ChangesExisting()
  @AnswersWith(UnidentifiedDepositView)
  async identify(
    @Param('id') id: string,
    @Body() dto: IdentifyDto,
    @CommandContext() context: CommandContext,
  ) {
    const outcome = await this.resolveDeposit.propose(id, { resolution: 'identified', ...dto }, context);
    return respondWith(outcome, unidentifiedDepositView(outcome));
  }

  /** Says that the money has to go back to its sender; another officer confirms that it went. */
  @Post('return')
  @ChangesExisting()
  @AnswersWith(UnidentifiedDepositView)
  async return(@Param('id') id: string, @Body() dto: ReasonDto, @CommandContext() context: CommandContext) {
    const outcome = await this.resolveDeposit.propose(id, { resolution: 'returned', ...dto }, context);
    return respondWith(outcome, unidentifiedDepositView(outcome));
  }

  /** Another officer than the one who proposed it agrees; the money moves. */
  @Post('confirm')
  @ChangesExisting()
  @AnswersWith(UnidentifiedDepositView)
  async confirm(@Param('id') id: string, @CommandContext() context: CommandContext) {
    const outcome = await this.resolveDeposit.confirm(id, context);
    return respondWith(outcome, unidentifiedDepositView(outcome));
  }

  /** The proposal is not right: the money is held on. */
  @Post('refuse')
  @ChangesExisting()
  @AnswersWith(UnidentifiedDepositView)
  async refuse(
    @Param('id') id: string,
    @Body() { comment }: ReasonDto,
    @CommandContext() context: CommandContext,
  ) {
    const outcome = await this.resolveDeposit.refuse(id, comment, context);
    return respondWith(outcome, unidentifiedDepositView(outcome));
  }
}
