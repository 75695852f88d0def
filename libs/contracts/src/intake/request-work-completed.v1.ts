import { IsInstant } from '../values/instant.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The lead implementer says that the work is done. */
export class RequestWorkCompletedV1Payload extends RequestEventPayload {
  @IsInstant()
  readonly completedAt!: string;

  /** Reference of the final report, or its text. */
  @IsText()
  readonly finalReport!: string;
}

export const RequestWorkCompletedV1 = requestEvent('work-completed', RequestWorkCompletedV1Payload);
