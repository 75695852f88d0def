import { IsInt, Min } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Whose turn it is was reminded that the step should be done by now; once for each of the days set for it. */
export class RequestOverdueNotedV1Payload extends RequestEventPayload {
  /** Whose turn it is, e.g. `lead-implementer`. */
  @IsText(32)
  readonly party!: string;

  /** Days past the deadline. */
  @IsInt()
  @Min(1)
  readonly day!: number;

  @IsInstant()
  readonly dueAt!: string;
}

export const RequestOverdueNotedV1 = requestEvent('overdue-noted', RequestOverdueNotedV1Payload);
