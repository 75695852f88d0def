import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Nested } from '@hub/contracts/values/nested.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { IsText } from '@hub/contracts/values/text.js';
import { ReceiptClaimsView } from '../read-receipt/signed-receipt.view.js';

export const RECEIPT_FAULTS = ['malformed', 'unknown-key', 'bad-signature'] as const;
export type ReceiptFault = (typeof RECEIPT_FAULTS)[number];

/** Whether a receipt is genuine, and whether what it certifies still stands. */
export class VerdictView {
  /** The secretariat signed it, and nobody has changed it since. */
  @IsBoolean()
  readonly genuine!: boolean;

  /** Why it is not genuine. */
  @IsOptional()
  @IsIn(RECEIPT_FAULTS)
  readonly fault?: ReceiptFault;

  @IsOptional()
  @IsText(100)
  readonly keyId?: string;

  @IsOptional()
  @IsInstant()
  readonly signedAt?: string;

  @IsOptional()
  @Nested(() => ReceiptClaimsView)
  readonly claims?: ReceiptClaimsView;

  /** Is the request's history, up to the receipt, still the one that was certified? */
  @IsOptional()
  @IsIn(['unchanged', 'changed', 'missing'])
  readonly history?: 'unchanged' | 'changed' | 'missing';

  /** Is the content that was sent along the one that was certified? */
  @IsOptional()
  @IsIn(['matches', 'differs'])
  readonly content?: 'matches' | 'differs';
}
