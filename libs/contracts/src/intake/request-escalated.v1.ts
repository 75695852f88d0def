import { IsIn, IsInt, Min } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A step is so late that somebody else is to look at it; whose turn it is stays. */
export class RequestEscalatedV1Payload extends RequestEventPayload {
  @IsIn(['desk-head'])
  readonly to!: 'desk-head';

  /** Whose turn it is. */
  @IsText(32)
  readonly party!: string;

  /** Days past the deadline. */
  @IsInt()
  @Min(1)
  readonly day!: number;

  @IsInstant()
  readonly dueAt!: string;
}

export const RequestEscalatedV1 = requestEvent('escalated', RequestEscalatedV1Payload);
