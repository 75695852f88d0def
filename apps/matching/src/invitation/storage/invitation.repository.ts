import type { AggregateDefinition } from '@hub/aggregate/aggregate-definition.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { evolveInvitation } from '../domain/evolve-invitation.js';
import type { Invitation } from '../domain/invitation.js';
import type { InvitationEvent } from '../domain/invitation-events.js';

/** How an invitation is named and folded; its id is `invitationId`. */
export const INVITATION: AggregateDefinition<Invitation, InvitationEvent> = {
  name: 'matching.invitation',
  evolve: evolveInvitation,
};

/** The invitations, each with its history. */
export class Invitations extends AggregateStore<Invitation, InvitationEvent> {}
