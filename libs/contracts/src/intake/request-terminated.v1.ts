import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The work ends early; money that is left goes back. */
export class RequestTerminatedV1Payload extends RequestEventPayload {
  @IsText()
  readonly reason!: string;

  @IsText(300)
  readonly documentReference!: string;
}

export const RequestTerminatedV1 = requestEvent('terminated', RequestTerminatedV1Payload);
