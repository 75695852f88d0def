import { IsIn } from 'class-validator';
import { IsText } from '../values/text.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** One side wants to end the work early; the other must agree. */
export class RequestTerminationProposedV1Payload extends RequestEventPayload {
  @IsIn(['desk-head', 'focal-point'])
  readonly by!: 'desk-head' | 'focal-point';

  @IsText()
  readonly reason!: string;

  @IsText(300)
  readonly documentReference!: string;
}

export const RequestTerminationProposedV1 = requestEvent(
  'termination-proposed',
  RequestTerminationProposedV1Payload,
);
