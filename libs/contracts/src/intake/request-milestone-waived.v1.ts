import { IsId } from '../values/identifiers.js';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The State no longer asks for a milestone. */
export class RequestMilestoneWaivedV1Payload extends RequestEventPayload {
  @IsId()
  readonly milestoneId!: string;

  @IsText()
  readonly reason!: string;
}

export const RequestMilestoneWaivedV1 = requestEvent('milestone-waived', RequestMilestoneWaivedV1Payload);
