import { Nested } from '../values/nested.js';
import { DraftProposal } from './draft-proposal.js';
import { invitationEvent, InvitationEventPayload } from './invitation-event.js';

/** The provider has saved a proposal that is not sent yet. */
export class InvitationProposalDraftedV1Payload extends InvitationEventPayload {
  @Nested(() => DraftProposal)
  readonly proposal!: DraftProposal;
}

export const InvitationProposalDraftedV1 = invitationEvent(
  'proposal-drafted',
  InvitationProposalDraftedV1Payload,
);
