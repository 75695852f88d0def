import { Matches } from 'class-validator';
import { IsId, IsParties, IsParty } from '../values/identifiers.js';
import { Nested } from '../values/nested.js';
import { IsText } from '../values/text.js';
import { Plan } from './plan.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** A party proposes another plan after the agreement; until all agree, the one that was signed holds. */
export class RequestAmendmentProposedV1Payload extends RequestEventPayload {
  @IsId()
  readonly amendmentId!: string;

  @IsText()
  readonly reason!: string;

  @Nested(() => Plan)
  readonly plan!: Plan;

  /** SHA-256 over the canonical JSON of the plan. */
  @Matches(/^[0-9a-f]{64}$/)
  readonly planHash!: string;

  /** Who proposes, and so agrees. */
  @IsParty()
  readonly proposedBy!: string;

  /** Who must agree: the parties to the plan as it is, and as it would be. */
  @IsParties()
  readonly parties!: readonly string[];
}

export const RequestAmendmentProposedV1 = requestEvent(
  'amendment-proposed',
  RequestAmendmentProposedV1Payload,
);
