import { IsIn, IsInt, IsOptional } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { IsText } from '@hub/contracts/values/text.js';
import { ATTACHMENT_KINDS, type AttachmentKind } from '@hub/contracts/vocabularies/attachment-kinds.js';

/** A document of a request. */
export class AttachmentView {
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

  /** Hexadecimal. */
  @IsText(64)
  readonly sha256!: string;

  @IsText(40)
  readonly addedByRole!: string;

  @IsInstant()
  readonly addedAt!: string;

  /** Why its bytes were destroyed; there is nothing left to download. */
  @IsOptional()
  @IsText()
  readonly struckBecause?: string;
}
