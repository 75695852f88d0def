import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { ChangeRequest } from '../change-request/change-request.js';
import { ChangesRequest, RequestsController } from '../change-request/request-action.decorator.js';
import { dropLocalNeed, localNeedsOf } from '../domain/local-needs.js';
import { FindRequest } from '../read-request/find-request.js';
import { DropNeedDto } from '../revise-need-item/need-item.dto.js';
import { LocalNeedsView } from './local-needs.view.js';

/** Which local need of which request. */
export class LocalNeedPath {
  @IsId()
  readonly requestId!: string;

  @IsId()
  readonly localNeedId!: string;
}

@RequestsController()
export class LocalNeedsController {
  constructor(
    private readonly findRequest: FindRequest,
    private readonly changeRequest: ChangeRequest,
  ) {}

  @Get(':requestId/local-needs')
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor', 'coordinator')
  @ApiOperation({ summary: 'Each sentence that a local authority wrote, and what has become of it.' })
  @AnswersWith(LocalNeedsView)
  async list(@Param('requestId') requestId: string, @Caller() caller: Caller): Promise<LocalNeedsView> {
    const { request } = await this.findRequest.execute(requestId, caller);
    return { items: localNeedsOf(request) };
  }

  @Post(':requestId/local-needs/:localNeedId/drop')
  @HttpCode(200)
  @ChangesRequest('drop-local-need', 'Say that a sentence of a local authority is not taken up, and why.')
  drop(
    @Param() { requestId, localNeedId }: LocalNeedPath,
    @Body() { reason }: DropNeedDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      dropLocalNeed(state, { ...act, localNeedId, reason }),
    );
  }
}
