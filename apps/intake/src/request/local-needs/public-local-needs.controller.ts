import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { localNeedsOf } from '../domain/local-needs.js';
import { RequestNotFound } from '../domain/request-errors.js';
import { RequestRepository } from '../storage/request.repository.js';
import { LocalNeedsView } from './local-needs.view.js';

@Controller('v1/register')
@ApiTags('register')
export class PublicLocalNeedsController {
  constructor(private readonly requests: RequestRepository) {}

  @Get(':requestId/local-needs')
  @Public()
  @ApiOperation({
    summary: 'What has become of local authorities’ needs in a published request; no token is needed.',
  })
  @AnswersWith(LocalNeedsView)
  async list(@Param('requestId') requestId: string): Promise<LocalNeedsView> {
    const found = await this.requests.findInRegister(requestId);
    if (found === null) throw new RequestNotFound();
    return { items: localNeedsOf(found) };
  }
}
