import { IsInstant } from '../values/instant.js';
import { AreStates } from '../values/member-states.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Every requesting State has endorsed the request; nobody has looked at it yet. */
export class RequestSubmittedV1Payload extends RequestEventPayload {
  @AreStates()
  readonly requestingStates!: readonly string[];

  @IsText(300)
  readonly title!: string;

  @IsInstant()
  readonly submittedAt!: string;

  /** When the receipt is due. */
  @IsInstant()
  readonly acknowledgeBy!: string;
}

export const RequestSubmittedV1 = requestEvent('submitted', RequestSubmittedV1Payload);
