import { IsIn, IsInt, IsOptional, Matches } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { NestedList } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { ATTACHMENT_KINDS, type AttachmentKind } from '../vocabularies/attachment-kinds.js';
import { DraftNeedItem } from './request-content.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A document that comes with it; its bytes stay where they are. */
export class AbsorbedAttachment {
  @IsId()
  readonly attachmentId!: string;

  @IsIn(ATTACHMENT_KINDS)
  readonly kind!: AttachmentKind;

  @IsText(200)
  readonly fileName!: string;

  @IsText(120)
  readonly mediaType!: string;

  @IsInt()
  readonly sizeBytes!: number;

  @Matches(/^[0-9a-f]{64}$/)
  readonly sha256!: string;

  @IsText(40)
  readonly addedByRole!: string;

  @IsInstant()
  readonly addedAt!: string;
}

/** Another request goes on in this one, with its documents. */
export class RequestAbsorbedV1Payload extends RequestEventPayload {
  @IsId()
  readonly fromRequestId!: string;

  @IsOptional()
  @IsText(300)
  readonly title?: string;

  @NestedList(() => DraftNeedItem, 100)
  readonly needItems!: readonly DraftNeedItem[];

  @NestedList(() => AbsorbedAttachment, 50)
  readonly attachments!: readonly AbsorbedAttachment[];
}

export const RequestAbsorbedV1 = requestEvent('absorbed', RequestAbsorbedV1Payload);
