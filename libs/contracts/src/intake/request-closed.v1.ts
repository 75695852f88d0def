import { IsInstant } from '../values/instant.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The fund’s accounts for the request are closed. */
export class RequestClosedV1Payload extends RequestEventPayload {
  @IsInstant()
  readonly closedAt!: string;

  /** When the State is asked whether the need was met. */
  @IsInstant()
  readonly followUpAt!: string;
}

export const RequestClosedV1 = requestEvent('closed', RequestClosedV1Payload);
