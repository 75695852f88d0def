import { Matches } from 'class-validator';
import { IsId, IsParties } from '../values/identifiers.js';
import { IsInstant } from '../values/instant.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { Plan } from './plan.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Every party has agreed to an amendment: the agreement holds with this plan from now on. */
export class RequestPlanAmendedV1Payload extends RequestEventPayload {
  @IsId()
  readonly amendmentId!: string;

  @IsText()
  readonly reason!: string;

  @Nested(() => Plan)
  readonly plan!: Plan;

  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  /** The parties to the amended plan. */
  @IsParties()
  readonly parties!: readonly string[];

  /** Everyone who agreed, those included that take no part any longer. */
  @IsParties()
  readonly agreedBy!: readonly string[];

  @IsId()
  readonly leadImplementer!: string;

  @IsInstant()
  readonly amendedAt!: string;
}

export const RequestPlanAmendedV1 = requestEvent('plan-amended', RequestPlanAmendedV1Payload);
