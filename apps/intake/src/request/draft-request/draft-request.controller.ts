import { Body, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { RequestsController } from '../change-request/request-action.decorator.js';
import { RequestView } from '../views/request.view.js';
import { DraftRequest } from './draft-request.use-case.js';
import { RequestContentDto } from './request-content.dto.js';

@RequestsController()
export class DraftRequestController {
  constructor(private readonly draftRequest: DraftRequest) {}

  @Post()
  @Roles('drafter', 'focal-point')
  @ApiOperation({
    summary: 'Begin a request; only the requesting States must be named yet.',
    description: 'For drafter or focal-point of a requesting State. → `draft`.',
  })
  @AnswersWith(RequestView, 201)
  draft(@Body() dto: RequestContentDto, @CommandContext() context: CommandContext) {
    return this.draftRequest.execute(dto, context);
  }
}
