import { IsObject, IsOptional } from 'class-validator';
import { IsText } from '@hub/contracts/values/text.js';

/** Body of `verify`. */
export class VerifyReceiptDto {
  /** The receipt as it was handed out: a JSON Web Signature in compact form. */
  @IsText(16_384)
  readonly receipt!: string;

  /** The request's content as one has kept it, to learn whether it is what was received. */
  @IsOptional()
  @IsObject()
  readonly content?: Readonly<Record<string, unknown>>;
}
