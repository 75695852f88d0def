import { IsId } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { Nested } from '../values/nested.js';
import { rematchingEvent, RematchingEventPayload } from './rematching-event.js';
import { RematchingProgress } from './rematching-progress.js';

/** Some requests more have been matched again; whoever goes on does so after the last of them. */
export class RematchingAdvancedV1Payload extends RematchingEventPayload {
  /** The last request of this step, in the order of their ids. */
  @IsId()
  readonly cursor!: string;

  /** Of this step alone. */
  @Nested(() => RematchingProgress)
  readonly step!: RematchingProgress;

  @IsInstant()
  readonly advancedAt!: string;
}

export const RematchingAdvancedV1 = rematchingEvent('advanced', RematchingAdvancedV1Payload);
