import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsString, Matches } from 'class-validator';

/** Which fund something is about. */
export class NamedFundView {
  @IsId()
  readonly fundId!: string;

  @IsString()
  readonly name!: string;

  /** ISO 4217. */
  @Matches(/^[A-Z]{3}$/)
  readonly currency!: string;
}
