import { Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../../request/change-request/request-action.decorator.js';
import { FindPeers } from './find-peers.use-case.js';
import { PeersView } from './peers.view.js';

@RequestsController()
export class FindPeersController {
  constructor(private readonly findPeers: FindPeers) {}

  @Get(':requestId/peers')
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor', 'coordinator')
  @ApiOperation({
    summary:
      'Practices, and published requests of other States, that are like this request, with a score and why.',
  })
  @AnswersWith(PeersView)
  find(@Param('requestId') requestId: string, @Caller() caller: Caller): Promise<PeersView> {
    return this.findPeers.execute(requestId, caller);
  }
}
