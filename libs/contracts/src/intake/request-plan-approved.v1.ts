import { Matches } from 'class-validator';
import { IsParty } from '../values/identifiers.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** One party agrees to the plan as it stands. */
export class RequestPlanApprovedV1Payload extends RequestEventPayload {
  @IsParty()
  readonly party!: string;

  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;
}

export const RequestPlanApprovedV1 = requestEvent('plan-approved', RequestPlanApprovedV1Payload);
