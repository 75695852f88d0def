import { IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { EligibilityCheck } from '@hub/contracts/intake/eligibility-check.js';
import { DraftNeedItem } from '@hub/contracts/intake/request-content.js';
import { Answer } from '@hub/contracts/intake/request-questions-answered.v1.js';
import { Question } from '@hub/contracts/intake/request-questions-asked.v1.js';
import { IsId, IsIds, IsParties } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { IsState } from '@hub/contracts/values/member-states.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import {
  AGREEMENT_STANDINGS,
  type AgreementStanding,
} from '@hub/contracts/vocabularies/agreement-standings.js';
import {
  ALLOCATION_STANDINGS,
  type AllocationStanding,
} from '@hub/contracts/vocabularies/allocation-standings.js';
import {
  INVITATION_STANDINGS,
  type InvitationStanding,
} from '@hub/contracts/vocabularies/invitation-standings.js';

/** A check, who recorded it and when. */
export class CheckView extends EligibilityCheck {
  /** The officer; told to the secretariat and the auditor. */
  @IsOptional()
  @IsText(200)
  readonly recordedBy?: string;

  @IsOptional()
  @IsInstant()
  readonly recordedAt?: string;
}

export class EndorsementView {
  @IsState()
  readonly state!: string;

  @IsText(300)
  readonly documentReference!: string;

  @IsText(300)
  readonly endorsedBy!: string;

  @IsInstant()
  readonly endorsedAt!: string;

  @IsOptional()
  @IsId()
  readonly attachmentId?: string;
}

export class ReceiptView {
  /** SHA-256 over the canonical JSON of the content received. */
  @IsText(64)
  readonly contentHash!: string;

  @IsInstant()
  readonly acknowledgedAt!: string;
}

export class QuestionRoundView {
  @IsInt()
  readonly round!: number;

  @NestedList(() => Question)
  readonly questions!: readonly Question[];

  @IsOptional()
  @NestedList(() => Answer)
  readonly answers?: readonly Answer[];
}

/** A request that goes on in this one. */
export class AbsorbedRequestView {
  @IsId()
  readonly fromRequestId!: string;

  @IsOptional()
  @IsText(300)
  readonly title?: string;

  @NestedList(() => DraftNeedItem, 100)
  readonly needItems!: readonly DraftNeedItem[];
}

export class MergeProposalView {
  @IsId()
  readonly intoRequestId!: string;

  @IsText()
  readonly reason!: string;
}

export class DeclineView {
  @IsText()
  readonly reasonCode!: string;

  @IsText()
  readonly text!: string;

  @IsInstant()
  readonly appealBy!: string;

  @IsOptional()
  @IsIn(['open', 'rejected'])
  readonly appeal?: 'open' | 'rejected';
}

export class InvitationView {
  @IsId()
  readonly invitationId!: string;

  @IsIn(INVITATION_STANDINGS)
  readonly standing!: InvitationStanding;

  @IsId()
  readonly providerId!: string;

  @IsOptional()
  @IsId()
  readonly needItemId?: string;

  @IsOptional()
  @IsInt()
  readonly round?: number;

  @IsOptional()
  @IsBoolean()
  readonly unOrganisation?: boolean;

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;
}

export class ReferralView {
  @IsIn(['desk', 'focal-point'])
  readonly by!: 'desk' | 'focal-point';

  @Nested(() => Money)
  readonly gap!: Money;

  @IsIds()
  readonly unOrganisations!: readonly string[];

  @IsId()
  readonly leadImplementer!: string;
}

export class AllocationView {
  @IsId()
  readonly allocationId!: string;

  @IsIn(ALLOCATION_STANDINGS)
  readonly standing!: AllocationStanding;

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;
}

export class TrancheView {
  @IsId()
  readonly allocationId!: string;

  @IsInt()
  readonly tranche!: number;

  @IsIn(['paid', 'failed'])
  readonly standing!: 'paid' | 'failed';

  @IsOptional()
  @Nested(() => Money)
  readonly amount?: Money;

  @IsOptional()
  @IsId()
  readonly payee?: string;
}

export class AgreementView {
  @IsId()
  readonly agreementId!: string;

  @IsIn(AGREEMENT_STANDINGS)
  readonly standing!: AgreementStanding;

  @IsParties()
  readonly signedBy!: readonly string[];
}

export class TerminationView {
  @IsIn(['desk-head', 'focal-point'])
  readonly by!: 'desk-head' | 'focal-point';

  @IsText()
  readonly reason!: string;

  @IsText(300)
  readonly documentReference!: string;
}

export class RatingView {
  @IsId()
  readonly needItemId!: string;

  @IsInt()
  @Min(1)
  @Max(5)
  readonly rating!: number;

  @IsOptional()
  @IsText()
  readonly comment?: string;
}

export class FollowUpView {
  @IsBoolean()
  readonly asked!: boolean;

  @IsOptional()
  @IsIn(['yes', 'partly', 'no'])
  readonly needMet?: 'yes' | 'partly' | 'no';

  @IsOptional()
  @IsText()
  readonly text?: string;
}
