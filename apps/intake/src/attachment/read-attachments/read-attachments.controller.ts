import { Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { NestedList } from '@hub/contracts/values/nested.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import type { FastifyReply } from 'fastify';
import { AnswersWithFile } from '@hub/platform/openapi/answers-with-file.decorator.js';
import { AnswersWith } from '@hub/platform/openapi/answers-with.decorator.js';
import { ApiProblem } from '@hub/platform/openapi/api-problem.decorator.js';
import { RequestsController } from '../../request/change-request/request-action.decorator.js';
import { AttachmentView } from '../../request/views/attachment.view.js';
import { ACCEPTED_TYPES } from '../domain/accepted-types.js';
import { contentDisposition } from '../domain/safe-file-name.js';
import { ReadAttachments } from './read-attachments.use-case.js';

/** The documents of a request. */
export class AttachmentList {
  @NestedList(() => AttachmentView)
  readonly items!: readonly AttachmentView[];
}

@RequestsController()
export class ReadAttachmentsController {
  constructor(private readonly readAttachments: ReadAttachments) {}

  @Get(':requestId/attachments')
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor', 'coordinator')
  @ApiOperation({ summary: 'List the documents of a request.' })
  @AnswersWith(AttachmentList)
  async list(@Param('requestId') requestId: string, @Caller() caller: Caller): Promise<AttachmentList> {
    return { items: await this.readAttachments.list(requestId, caller) };
  }

  @Get(':requestId/attachments/:attachmentId')
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor', 'coordinator')
  @ApiOperation({
    summary: 'Download a document.',
    description: 'Its checksum is in `Repr-Digest` (RFC 9530). One that was struck is 410.',
  })
  @AnswersWithFile(...Object.keys(ACCEPTED_TYPES))
  @ApiProblem(410)
  async download(
    @Param('requestId') requestId: string,
    @Param('attachmentId') attachmentId: string,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { attachment, bytes } = await this.readAttachments.open(requestId, attachmentId, caller);
    const digest = Buffer.from(attachment.sha256, 'hex').toString('base64');
    void reply.header('repr-digest', `sha-256=:${digest}:`);
    return new StreamableFile(bytes, {
      type: attachment.mediaType,
      disposition: contentDisposition(attachment.fileName),
      length: attachment.sizeBytes,
    });
  }
}
