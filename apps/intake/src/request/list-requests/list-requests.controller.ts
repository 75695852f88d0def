import { Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../change-request/request-action.decorator.js';
import { ListRequests } from './list-requests.use-case.js';
import { ListRequestsQuery } from './list-requests.query.js';
import { RequestSummary } from './request-summary.view.js';

/** One page of requests. */
export class RequestPage {
  @NestedList(() => RequestSummary)
  readonly items!: readonly RequestSummary[];

  @IsOptional()
  @IsText(512)
  readonly nextCursor?: string;
}

@RequestsController()
export class ListRequestsController {
  constructor(private readonly listRequests: ListRequests) {}

  @Get()
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor', 'coordinator')
  @ApiOperation({
    summary: 'List the requests one may know of, newest first or by their deadlines.',
    description: 'A State’s people see their own State’s, a provider’s those they were invited to.',
  })
  @AnswersWith(RequestPage)
  list(@Query() query: ListRequestsQuery, @Caller() caller: Caller): Promise<RequestPage> {
    return this.listRequests.execute(query, caller);
  }
}
