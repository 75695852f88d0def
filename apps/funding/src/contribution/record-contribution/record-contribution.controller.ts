import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { refuseMisfit } from '../../money/exchange-fits.js';
import { recordDeposit, signPledge } from '../domain/contribute.js';
import { ContributionView, contributionView } from '../read-contributions/contribution.view.js';
import { RecordContributionDto, RecordDepositDto, SignPledgeDto } from './record-contribution.dto.js';
import { RecordContribution } from './record-contribution.use-case.js';

@Controller('v1/contributions')
@ApiTags('contributions')
@Roles('finance')
export class RecordContributionController {
  constructor(private readonly recordContribution: RecordContribution) {}

  /** Records a signed commitment, a pledge, or something given in kind. */
  @Post()
  @AnswersWith(ContributionView, 201)
  async record(@Body() dto: RecordContributionDto, @CommandContext() context: CommandContext) {
    const outcome = await this.recordContribution.execute(dto, context);
    return respondWith(outcome, contributionView(outcome));
  }

  /** The donor signs what it pledged. */
  @Post(':id/sign')
  @ChangesExisting()
  @AnswersWith(ContributionView)
  async sign(@Param('id') id: string, @Body() dto: SignPledgeDto, @CommandContext() context: CommandContext) {
    refuseMisfit(dto.amount, dto.exchange);
    const outcome = await this.recordContribution.change(id, context, (state) => signPledge(state, dto));
    return respondWith(outcome, contributionView(outcome));
  }

  /** Money has arrived; less the agent's fee it can be allocated at once. */
  @Post(':id/deposits')
  @ChangesExisting()
  @AnswersWith(ContributionView)
  async deposit(
    @Param('id') id: string,
    @Body() dto: RecordDepositDto,
    @CommandContext() context: CommandContext,
  ) {
    refuseMisfit(dto.amount, dto.exchange);
    const outcome = await this.recordContribution.change(id, context, (state) => recordDeposit(state, dto));
    return respondWith(outcome, contributionView(outcome));
  }
}
