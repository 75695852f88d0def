import { HttpCode, Param, Post, Req } from '@nestjs/common';
import { ATTACHMENT_KINDS } from '@hub/contracts/vocabularies/attachment-kinds.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { TakesUpload } from '@hub/platform/http/uploads.js';
import type { FastifyRequest } from 'fastify';
import { ChangesRequest, RequestsController } from '../../request/change-request/request-action.decorator.js';
import { AttachDocument } from './attach-document.use-case.js';

@RequestsController()
export class AttachDocumentController {
  constructor(private readonly attachDocument: AttachDocument) {}

  @Post(':requestId/attachments')
  @HttpCode(200)
  @ChangesRequest('attach', 'Attach a document of at most 25 MB: PDF, picture, office document, text or CSV.')
  @TakesUpload({ kind: { type: 'string', enum: [...ATTACHMENT_KINDS] } })
  attach(
    @Param('requestId') requestId: string,
    @Req() request: FastifyRequest,
    @CommandContext() context: CommandContext,
  ) {
    return this.attachDocument.execute(requestId, request, context);
  }
}
