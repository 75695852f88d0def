import { Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../change-request/request-action.decorator.js';
import { completenessOf } from '../domain/completeness.js';
import { FindRequest } from '../read-request/find-request.js';
import { CompletenessView } from './completeness.view.js';

@RequestsController()
export class ReadCompletenessController {
  constructor(private readonly findRequest: FindRequest) {}

  @Get(':requestId/completeness')
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor')
  @ApiOperation({ summary: 'Everything that a request still lacks, at once, and what of it can wait.' })
  @AnswersWith(CompletenessView)
  async read(@Param('requestId') requestId: string, @Caller() caller: Caller) {
    const { request } = await this.findRequest.execute(requestId, caller);
    return respondWith({ id: requestId, version: request.version }, completenessOf(request));
  }
}
