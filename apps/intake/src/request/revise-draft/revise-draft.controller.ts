import { Body, Param, Put } from '@nestjs/common';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { ChangeRequest } from '../change-request/change-request.js';
import { plain } from '../change-request/plain.js';
import { ChangesRequest, RequestsController } from '../change-request/request-action.decorator.js';
import { reviseDraft } from '../domain/revise-draft.js';
import { RequestContentDto } from '../draft-request/request-content.dto.js';

@RequestsController()
export class ReviseDraftController {
  constructor(private readonly changeRequest: ChangeRequest) {}

  @Put(':requestId/draft')
  @ChangesRequest('revise-draft', 'Replace the draft; endorsements of the old text become void.')
  reviseDraft(
    @Param('requestId') requestId: string,
    @Body() dto: RequestContentDto,
    @CommandContext() context: CommandContext,
  ) {
    const content = plain(dto);
    return this.changeRequest.execute(requestId, context, (state, act) =>
      reviseDraft(state, { ...act, content }),
    );
  }
}
