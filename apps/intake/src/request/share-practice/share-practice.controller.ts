import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { Body, Param } from '@nestjs/common';
import { ChangeRequest } from '../change-request/change-request.js';
import { RequestAction, RequestsController } from '../change-request/request-action.decorator.js';
import { sharePractice } from '../domain/share-practice.js';
import { SharePracticeDto } from './share-practice.dto.js';

@RequestsController()
export class SharePracticeController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @RequestAction('share-practice', 'Share what worked, as a practice of the public catalogue.')
  sharePractice(
    @Param('requestId') requestId: string,
    @Body() { name, summary, sources }: SharePracticeDto,
    @CommandContext() context: CommandContext,
  ) {
    return this.changeRequest.execute(requestId, context, (state, act) =>
      sharePractice(state, { ...act, name, summary, sources }),
    );
  }
}
