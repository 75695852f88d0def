import { IsId } from '../values/identifiers.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A document was taken away again before the request was submitted. */
export class RequestAttachmentRemovedV1Payload extends RequestEventPayload {
  @IsId()
  readonly attachmentId!: string;
}

export const RequestAttachmentRemovedV1 = requestEvent(
  'attachment-removed',
  RequestAttachmentRemovedV1Payload,
);
