import { IsInt, Max, Min } from 'class-validator';
import { IsIds } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The shortlisted providers are to be invited. */
export class RequestCirculatedV1Payload extends RequestEventPayload {
  @IsInt()
  @Min(1)
  @Max(9)
  readonly round!: number;

  @IsIds()
  readonly needItemIds!: readonly string[];

  @IsInstant()
  readonly windowClosesAt!: string;
}

export const RequestCirculatedV1 = requestEvent('circulated', RequestCirculatedV1Payload);
