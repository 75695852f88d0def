import { Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../change-request/request-action.decorator.js';
import { RequestView } from '../views/request.view.js';
import { ReadRequest } from './read-request.use-case.js';

@RequestsController()
export class ReadRequestController {
  constructor(private readonly readRequest: ReadRequest) {}

  @Get(':requestId')
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor', 'coordinator')
  @ApiOperation({
    summary: 'Read a request.',
    description: 'A State’s people read their own State’s requests, a provider’s what they were invited to.',
  })
  @AnswersWith(RequestView)
  async read(@Param('requestId') requestId: string, @Caller() caller: Caller) {
    const view = await this.readRequest.execute(requestId, caller);
    return respondWith({ id: requestId, version: view.version }, view);
  }
}
