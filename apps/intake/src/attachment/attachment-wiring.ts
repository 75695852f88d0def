import type { Provider, Type } from '@nestjs/common';
import { AttachDocumentController } from './attach-document/attach-document.controller.js';
import { AttachDocument } from './attach-document/attach-document.use-case.js';
import { ReadAttachmentsController } from './read-attachments/read-attachments.controller.js';
import { ReadAttachments } from './read-attachments/read-attachments.use-case.js';
import { AttachmentConsumer } from './remove-attachment/attachment.consumer.js';
import { EraseAttachment } from './remove-attachment/erase-attachment.js';
import { RemoveAttachmentController } from './remove-attachment/remove-attachment.controller.js';
import { StrikeAttachmentController } from './remove-attachment/strike-attachment.controller.js';
import { AttachmentStore } from './storage/attachment-store.js';
import { TidyUploads } from './storage/tidy-uploads.js';

/** The routes and the consumer of documents. */
export const ATTACHMENT_CONTROLLERS: Type[] = [
  AttachDocumentController,
  AttachmentConsumer,
  ReadAttachmentsController,
  RemoveAttachmentController,
  StrikeAttachmentController,
];

/** What takes in, keeps and hands out documents. */
export const ATTACHMENT_PROVIDERS: Provider[] = [
  AttachDocument,
  AttachmentStore,
  EraseAttachment,
  ReadAttachments,
  TidyUploads,
];
