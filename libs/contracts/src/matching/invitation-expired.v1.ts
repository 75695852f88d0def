import { IsIn } from 'class-validator';
import { IsId } from '../values/identifiers.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** Time ran out. */
export class InvitationExpiredV1Payload extends InvitationEventPayload {
  @IsId()
  readonly offerId!: string;

  /** `not-confirmed`: accepted, and not confirmed by the provider in time. */
  @IsIn(['unanswered', 'not-confirmed'])
  readonly reason!: 'unanswered' | 'not-confirmed';
}

export const InvitationExpiredV1 = invitationEvent('expired', InvitationExpiredV1Payload);
