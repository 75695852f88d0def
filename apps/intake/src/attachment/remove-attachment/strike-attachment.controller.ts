import { Body, Param } from '@nestjs/common';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { ChangeRequest } from '../../request/change-request/change-request.js';
import { RequestAction, RequestsController } from '../../request/change-request/request-action.decorator.js';
import { strikeAttachment } from '../../request/domain/attach-document.js';
import { EraseAttachment } from './erase-attachment.js';
import { StrikeAttachmentDto } from './strike-attachment.dto.js';

@RequestsController()
export class StrikeAttachmentController {
  constructor(
    private readonly changeRequest: ChangeRequest,
    private readonly eraseAttachment: EraseAttachment,
  ) {}

  @RequestAction(
    'strike-attachment',
    'Destroy a document that must not be kept, such as one with personal data of migrants.',
    'attachments/:attachmentId/strike',
  )
  async strike(
    @Param('requestId') requestId: string,
    @Param('attachmentId') attachmentId: string,
    @Body() { reason }: StrikeAttachmentDto,
    @CommandContext() context: CommandContext,
  ) {
    const reply = await this.changeRequest.execute(requestId, context, (state, act) =>
      strikeAttachment(state, { ...act, attachmentId, reason }),
    );
    await this.eraseAttachment.execute(attachmentId, reason);
    return reply;
  }
}
