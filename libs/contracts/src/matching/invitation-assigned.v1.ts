import { IsOptional } from 'class-validator';
import { Nested } from '../values/nested.js';
import { Assignee } from './assignee.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** A coordinator has given an invitation to a colleague. */
export class InvitationAssignedV1Payload extends InvitationEventPayload {
  @Nested(() => Assignee)
  readonly assignee!: Assignee;

  /** Who worked on it before; absent when nobody did. */
  @IsOptional()
  @Nested(() => Assignee)
  readonly from?: Assignee;
}

export const InvitationAssignedV1 = invitationEvent('assigned', InvitationAssignedV1Payload);
