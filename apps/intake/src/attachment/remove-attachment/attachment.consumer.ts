import { Controller } from '@nestjs/common';
import {
  RequestAttachmentRemovedV1,
  type RequestAttachmentRemovedV1Payload,
} from '@hub/contracts/intake/request-attachment-removed.v1.js';
import {
  RequestAttachmentStruckV1,
  type RequestAttachmentStruckV1Payload,
} from '@hub/contracts/intake/request-attachment-struck.v1.js';
import { OnEvent } from '@hub/messaging/on-event.decorator.js';
import type { Received } from '@hub/messaging/received.js';
import { EraseAttachment } from './erase-attachment.js';

/** Sees to it that the bytes go even when the process ended between the decision and their destruction. */
@Controller()
export class AttachmentConsumer {
  constructor(private readonly eraseAttachment: EraseAttachment) {}

  @OnEvent(RequestAttachmentRemovedV1)
  removed({ payload }: Received<RequestAttachmentRemovedV1Payload>): Promise<void> {
    return this.eraseAttachment.execute(payload.attachmentId, 'Removed by the State.');
  }

  @OnEvent(RequestAttachmentStruckV1)
  struck({ payload }: Received<RequestAttachmentStruckV1Payload>): Promise<void> {
    return this.eraseAttachment.execute(payload.attachmentId, payload.reason);
  }
}
