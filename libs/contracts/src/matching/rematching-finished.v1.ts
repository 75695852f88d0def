import { IsInstant } from '../values/instant.js';
import { rematchingEvent, RematchingEventPayload } from './rematching-event.js';

/** Every request that looked for partners has been matched again. */
export class RematchingFinishedV1Payload extends RematchingEventPayload {
  @IsInstant()
  readonly finishedAt!: string;
}

export const RematchingFinishedV1 = rematchingEvent('finished', RematchingFinishedV1Payload);
