import { Delete, Param } from '@nestjs/common';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { ChangeRequest } from '../../request/change-request/change-request.js';
import { ChangesRequest, RequestsController } from '../../request/change-request/request-action.decorator.js';
import { removeAttachment } from '../../request/domain/attach-document.js';
import { EraseAttachment } from './erase-attachment.js';

@RequestsController()
export class RemoveAttachmentController {
  constructor(
    private readonly changeRequest: ChangeRequest,
    private readonly eraseAttachment: EraseAttachment,
  ) {}

  @Delete(':requestId/attachments/:attachmentId')
  @ChangesRequest('remove-attachment', 'Take a document away again; its bytes are destroyed.')
  async remove(
    @Param('requestId') requestId: string,
    @Param('attachmentId') attachmentId: string,
    @CommandContext() context: CommandContext,
  ) {
    const reply = await this.changeRequest.execute(requestId, context, (state, act) =>
      removeAttachment(state, { ...act, attachmentId }),
    );
    await this.eraseAttachment.execute(attachmentId, 'Removed by the State.');
    return reply;
  }
}
