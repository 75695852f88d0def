import { IsInt, Min } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { rematchingEvent, RematchingEventPayload } from './rematching-event.js';

/** All open need items are matched again with all offers. */
export class RematchingStartedV1Payload extends RematchingEventPayload {
  /** Requests that looked for partners when it began. */
  @IsInt()
  @Min(0)
  readonly requests!: number;

  @IsInt()
  @Min(0)
  readonly needItems!: number;

  @IsInstant()
  readonly startedAt!: string;
}

export const RematchingStartedV1 = rematchingEvent('started', RematchingStartedV1Payload);
