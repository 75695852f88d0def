import { IsIn, IsInt, Matches, Min } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { ATTACHMENT_KINDS, type AttachmentKind } from '../vocabularies/attachment-kinds.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A document was attached. */
export class RequestAttachmentAddedV1Payload extends RequestEventPayload {
  /** Where the bytes are kept, too. */
  @IsId()
  readonly attachmentId!: string;

  @IsIn(ATTACHMENT_KINDS)
  readonly kind!: AttachmentKind;

  @IsText(200)
  readonly fileName!: string;

  /** The type its bytes have, whatever the sender called it. */
  @IsText(120)
  readonly mediaType!: string;

  @IsInt()
  @Min(1)
  readonly sizeBytes!: number;

  @Matches(/^[0-9a-f]{64}$/)
  readonly sha256!: string;

  @IsText(40)
  readonly addedByRole!: string;
}

export const RequestAttachmentAddedV1 = requestEvent('attachment-added', RequestAttachmentAddedV1Payload);
