import { Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../../request/change-request/request-action.decorator.js';
import { DryRunView } from './dry-run.view.js';
import { ReadDryRun } from './read-dry-run.use-case.js';

@RequestsController()
export class ReadDryRunController {
  constructor(private readonly readDryRun: ReadDryRun) {}

  @Get(':requestId/dry-runs/:dryRunId')
  @Roles('drafter', 'focal-point')
  @ApiOperation({ summary: 'Read a dry run; matching’s answer is there when `answered` is true.' })
  @AnswersWith(DryRunView)
  read(
    @Param('requestId') requestId: string,
    @Param('dryRunId') dryRunId: string,
    @Caller() caller: Caller,
  ): Promise<DryRunView> {
    return this.readDryRun.execute(requestId, dryRunId, caller);
  }
}
