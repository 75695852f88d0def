import { Matches } from 'class-validator';

/** Body of `approve-plan`. */
export class ApprovePlanDto {
  /** The plan one has read. */
  @Matches(/^[0-9a-f]{64}$/, { message: 'planHash must be a SHA-256 in hexadecimal' })
  readonly planHash!: string;
}
