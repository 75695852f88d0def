import { IsInt } from 'class-validator';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { AreStates } from '@hub/contracts/values/member-states.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';

/** A document that the receipt certifies. */
export class ReceivedDocumentView {
  @IsId()
  readonly attachmentId!: string;

  @IsText(64)
  readonly sha256!: string;
}

/** What a receipt says. */
export class ReceiptClaimsView {
  @IsId()
  readonly requestId!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @IsInstant()
  readonly submittedAt!: string;

  @IsInstant()
  readonly acknowledgedAt!: string;

  /** SHA-256 over the canonical JSON (RFC 8785) of the request's content. */
  @IsText(64)
  readonly contentHash!: string;

  @NestedList(() => ReceivedDocumentView)
  readonly documents!: readonly ReceivedDocumentView[];

  @IsInt()
  readonly historySeq!: number;

  /** The hash of the history's entry `historySeq`, chained to all before it. */
  @IsText(64)
  readonly historyHead!: string;
}

/** A signed receipt, and what it says. */
export class SignedReceiptView {
  /** JSON Web Signature in compact form; its payload holds the claims. */
  @IsText(16_384)
  readonly receipt!: string;

  @IsText(100)
  readonly keyId!: string;

  @IsInstant()
  readonly issuedAt!: string;

  @Nested(() => ReceiptClaimsView)
  readonly claims!: ReceiptClaimsView;
}
