import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Caller } from '@hub/platform/identity/caller.decorator.js';
import { attachmentsOf } from '../../request/domain/attach-document.js';
import type { Attachment } from '../../request/domain/request-state.js';
import { FindRequest } from '../../request/read-request/find-request.js';
import { partOf } from '../../request/views/show-request.js';
import { AttachmentRefused } from '../domain/attachment-errors.js';
import { AttachmentStore } from '../storage/attachment-store.js';

/** Lists and hands out the documents of a request to those who see all of it. */
@Injectable()
export class ReadAttachments {
  constructor(
    private readonly findRequest: FindRequest,
    private readonly store: AttachmentStore,
  ) {}

  /** @throws RequestNotFound */
  async list(requestId: string, caller: Caller): Promise<readonly Attachment[]> {
    const { request, reader } = await this.findRequest.execute(requestId, caller);
    return partOf(request, reader) === 'invited' ? [] : attachmentsOf(request);
  }

  /** @throws RequestNotFound, LargeDataErased for a document that was struck, AttachmentRefused `not-found` */
  async open(
    requestId: string,
    attachmentId: string,
    caller: Caller,
  ): Promise<{ readonly attachment: Attachment; readonly bytes: Readable }> {
    const attachments = await this.list(requestId, caller);
    const attachment = attachments.find((each) => each.attachmentId === attachmentId);
    if (attachment === undefined) throw new AttachmentRefused('not-found', 'There is no such document.');
    return { attachment, bytes: await this.store.open(attachmentId) };
  }
}
