import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The secretariat destroyed the bytes of a document; its checksum and the reason stay. */
export class RequestAttachmentStruckV1Payload extends RequestEventPayload {
  @IsId()
  readonly attachmentId!: string;

  @IsText()
  readonly reason!: string;
}

export const RequestAttachmentStruckV1 = requestEvent('attachment-struck', RequestAttachmentStruckV1Payload);
