import { Matches } from 'class-validator';
import { Nested } from '../values/nested.js';
import { Plan } from './plan.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** The plan says something else now; earlier approvals no longer hold. */
export class RequestPlanRevisedV1Payload extends RequestEventPayload {
  @Nested(() => Plan)
  readonly plan!: Plan;

  /** SHA-256 over the canonical JSON of the plan. */
  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;
}

export const RequestPlanRevisedV1 = requestEvent('plan-revised', RequestPlanRevisedV1Payload);
