import { DomainError } from '../../request/domain/domain-error.js';

export type AttachmentRefusal =
  | 'too-large'
  | 'empty'
  | 'no-file'
  | 'invalid-input'
  | 'executable'
  | 'script'
  | 'macros'
  | 'active-content'
  | 'archive'
  | 'type-not-accepted'
  | 'name-differs-from-type'
  | 'not-found';

/** A document cannot be taken, for a reason that its sender can do something about. */
export class AttachmentRefused extends DomainError {
  readonly code: `intake.attachment.${AttachmentRefusal}`;

  constructor(
    reason: AttachmentRefusal,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.code = `intake.attachment.${reason}`;
  }
}
