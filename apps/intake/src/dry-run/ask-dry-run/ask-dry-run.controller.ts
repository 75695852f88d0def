import { HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation } from '@nestjs/swagger';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { documentDto } from '@hub/platform/openapi/document-dto.js';
import type { FastifyReply } from 'fastify';
import { RequestsController } from '../../request/change-request/request-action.decorator.js';
import { DryRunView } from '../read-dry-run/dry-run.view.js';
import { AskDryRun } from './ask-dry-run.use-case.js';

documentDto(DryRunView);

@RequestsController()
export class AskDryRunController {
  constructor(private readonly askDryRun: AskDryRun) {}

  @Post(':requestId/dry-runs')
  @HttpCode(202)
  @Roles('drafter', 'focal-point')
  @ApiOperation({
    summary: 'Try a draft out: how the desk’s checks would go, and who would fit.',
    description: 'Nobody is notified. The checks are told at once; matching’s answer follows at `Location`.',
  })
  @ApiAcceptedResponse({ type: DryRunView })
  async ask(
    @Param('requestId') requestId: string,
    @CommandContext() context: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DryRunView> {
    const view = await this.askDryRun.execute(requestId, context);
    void reply.header('location', `/v1/requests/${requestId}/dry-runs/${view.dryRunId}`);
    return view;
  }
}
