import { IsText } from '@hub/contracts/values/text.js';
import { IsOptional } from 'class-validator';

/** Declining, or no longer asking, needs no reason; one that is given is shown to the other side. */
export class MembershipEndDto {
  @IsOptional()
  @IsText(2000)
  readonly reason?: string;
}

export class LeaveConsortiumDto {
  /** The consortium and the desk read it. */
  @IsText(2000)
  readonly reason!: string;
}
