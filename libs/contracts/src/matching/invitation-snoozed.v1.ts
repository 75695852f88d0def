import { IsInstant } from '../values/instant.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The invitation is out of its provider's queues until then, or until something happens to it. */
export class InvitationSnoozedV1Payload extends InvitationEventPayload {
  @IsInstant()
  readonly until!: string;
}

export const InvitationSnoozedV1 = invitationEvent('snoozed', InvitationSnoozedV1Payload);
