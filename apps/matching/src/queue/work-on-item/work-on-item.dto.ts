import { IsInstant } from '@hub/contracts/values/instant.js';
import { IsString, Length } from 'class-validator';

/** To whom it is given. */
export class AssignDto {
  /** The id of a colleague, as `GET /v1/queue/colleagues` lists them; or the caller's own. */
  @IsString()
  @Length(1, 255)
  readonly assigneeId!: string;
}

/** Until when it rests. */
export class SnoozeDto {
  @IsInstant()
  readonly until!: string;
}
