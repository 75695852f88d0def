import { IsIn } from 'class-validator';
import { requestAccountEvent, RequestAccountEventPayload } from './request-account-event.js';

/** The State has confirmed the outcome, or the work was ended early. */
export class RequestAccountEndingNotedV1Payload extends RequestAccountEventPayload {
  @IsIn(['completed', 'terminated'])
  readonly ending!: 'completed' | 'terminated';
}

export const RequestAccountEndingNotedV1 = requestAccountEvent(
  'ending-noted',
  RequestAccountEndingNotedV1Payload,
);
