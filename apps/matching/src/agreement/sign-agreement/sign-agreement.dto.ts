import { Matches } from 'class-validator';

export class SignAgreementDto {
  /** SHA-256 of the plan that the party has read, hexadecimal. */
  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;
}
