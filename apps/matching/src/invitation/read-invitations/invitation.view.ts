import { FEEDBACK_CODES, type FeedbackCode } from '@hub/contracts/vocabularies/feedback-codes.js';
import { Assignee } from '@hub/contracts/matching/assignee.js';
import { DraftProposal } from '@hub/contracts/matching/draft-proposal.js';
import { IsId } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { AreStates } from '@hub/contracts/values/member-states.js';
import { NeedItem } from '@hub/contracts/values/need-item.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText } from '@hub/contracts/values/text.js';
import {
  INVITATION_DECLINE_CODES,
  type InvitationDeclineCode,
} from '@hub/contracts/vocabularies/invitation-decline-codes.js';
import { PROVIDER_KINDS, type ProviderKind } from '@hub/contracts/vocabularies/provider-kinds.js';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, Max, Min } from 'class-validator';
import { PageView } from '@hub/platform/http/page.view.js';
import { ResourceView } from '../../reading/resource.view.js';
import { INVITATION_LIFECYCLE, type InvitationStatus } from '../domain/invitation-lifecycle.js';

/** A question about a proposal and its answer. */
export class ClarificationView {
  @IsId()
  readonly clarificationId!: string;

  @IsIn(['state', 'provider'])
  readonly askedBy!: 'state' | 'provider';

  @IsText()
  readonly question!: string;

  @IsInstant()
  readonly askedAt!: string;

  @IsOptional()
  @IsText()
  readonly answer?: string;

  @IsOptional()
  @IsInstant()
  readonly answeredAt?: string;
}

/** Why a proposal was not chosen. */
export class FeedbackView {
  @IsIn(FEEDBACK_CODES, { each: true })
  readonly reasonCodes!: readonly FeedbackCode[];

  @IsOptional()
  @IsText(2000)
  readonly comment?: string;

  @IsIn(['state', 'desk'])
  readonly givenBy!: 'state' | 'desk';

  @IsInstant()
  readonly givenAt!: string;
}

/** Why a provider declined. */
export class DeclineView {
  @IsIn(INVITATION_DECLINE_CODES)
  readonly reasonCode!: InvitationDeclineCode;

  @IsOptional()
  @IsText(2000)
  readonly comment?: string;
}

/** Its place in the queues of the provider's coordinators; nobody else sees it. */
export class WorkView {
  @IsIn(['provider', 'state', 'nobody'])
  readonly turn!: 'provider' | 'state' | 'nobody';

  @IsOptional()
  @IsInstant()
  readonly dueAt?: string;

  @IsOptional()
  @Nested(() => Assignee)
  readonly assignee?: Assignee;

  @IsOptional()
  @IsInstant()
  readonly snoozedUntil?: string;
}

export class InvitationView extends ResourceView {
  @IsId()
  readonly invitationId!: string;

  @IsId()
  readonly requestId!: string;

  @IsText(300)
  readonly requestTitle!: string;

  @AreStates()
  readonly requestingStates!: readonly string[];

  @IsId()
  readonly needItemId!: string;

  @Nested(() => NeedItem)
  readonly needItem!: NeedItem;

  @IsId()
  readonly providerId!: string;

  @IsIn(PROVIDER_KINDS)
  readonly providerKind!: ProviderKind;

  @IsBoolean()
  readonly unOrganisation!: boolean;

  @IsId()
  readonly offerId!: string;

  /** How well the offer fitted when it was shortlisted. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(100)
  readonly fit?: number;

  @IsInt()
  @Min(1)
  readonly round!: number;

  @IsInstant()
  readonly respondBy!: string;

  @IsIn(Object.keys(INVITATION_LIFECYCLE))
  readonly status!: InvitationStatus;

  @IsInstant()
  readonly since!: string;

  /** Only its provider sees one that is not submitted. */
  @IsOptional()
  @Nested(() => DraftProposal)
  readonly proposal?: DraftProposal;

  @IsOptional()
  @IsInstant()
  readonly submittedAt?: string;

  @NestedList(() => ClarificationView)
  readonly clarifications!: readonly ClarificationView[];

  /** Reservations that were taken back before the acceptance came through. */
  @IsString({ each: true })
  readonly lapsedReservations!: readonly string[];

  @IsOptional()
  @IsString()
  readonly reservationId?: string;

  @IsOptional()
  @IsInstant()
  readonly confirmBy?: string;

  @IsOptional()
  @Nested(() => DeclineView)
  readonly declined?: DeclineView;

  @IsOptional()
  @Nested(() => FeedbackView)
  readonly feedback?: FeedbackView;

  @IsOptional()
  @IsText(2000)
  readonly endedBecause?: string;

  @IsOptional()
  @Nested(() => WorkView)
  readonly work?: WorkView;

  /** What the lifecycle allows next. */
  @IsString({ each: true })
  readonly allowedActions!: readonly string[];
}

export class InvitationPage extends PageView {
  @NestedList(() => InvitationView)
  readonly items!: readonly InvitationView[];
}
