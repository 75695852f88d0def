import { Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../change-request/request-action.decorator.js';
import { FindSimilar } from './find-similar.use-case.js';
import { SimilarRequestsView } from './similar-requests.view.js';

@RequestsController()
export class FindSimilarController {
  constructor(private readonly findSimilar: FindSimilar) {}

  @Get(':requestId/similar')
  @Roles('desk', 'desk-head', 'auditor')
  @ApiOperation({
    summary: 'Open requests that may ask for the same, with a score and why.',
    description: 'Compares words, States, objectives, places, period and kinds; proposes nothing by itself.',
  })
  @AnswersWith(SimilarRequestsView)
  find(@Param('requestId') requestId: string, @Caller() caller: Caller): Promise<SimilarRequestsView> {
    return this.findSimilar.execute(requestId, caller);
  }
}
