import { DraftProposal } from '@hub/contracts/matching/draft-proposal.js';
import { IsText } from '@hub/contracts/values/text.js';
import {
  INVITATION_DECLINE_CODES,
  type InvitationDeclineCode,
} from '@hub/contracts/vocabularies/invitation-decline-codes.js';
import { IsIn, IsOptional } from 'class-validator';

export class DeclineInvitationDto {
  @IsIn(INVITATION_DECLINE_CODES)
  readonly reasonCode!: InvitationDeclineCode;

  @IsOptional()
  @IsText(2000)
  readonly comment?: string;
}

/** Whatever of the proposal is known already. */
export class ProposalDto extends DraftProposal {}

export class RetractProposalDto {
  @IsText(2000)
  readonly reason!: string;
}
