import { IsIn } from 'class-validator';
import { IsInstant } from '../values/instant.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** No more proposals are taken in this round. */
export class RequestWindowClosedV1Payload extends RequestEventPayload {
  @IsIn(['expired', 'all-answered', 'focal-point'])
  readonly reason!: 'expired' | 'all-answered' | 'focal-point';

  @IsInstant()
  readonly closedAt!: string;
}

export const RequestWindowClosedV1 = requestEvent('window-closed', RequestWindowClosedV1Payload);
