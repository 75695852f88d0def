import { IsBoolean, IsIn, IsInt, IsObject, IsOptional } from 'class-validator';
import { JointVote } from '@hub/contracts/intake/joint-vote.js';
import { Plan } from '@hub/contracts/intake/plan.js';
import { RequestContent } from '@hub/contracts/intake/request-content.js';
import { IsId, IsIds, IsParties } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText, IsTexts } from '@hub/contracts/values/text.js';
import { type DisclosureAnswer } from '../domain/disclosure.js';
import { type PublicLabel } from '../domain/public-labels.js';
import type { RequestState } from '../domain/request-state.js';
import { REQUEST_STATUSES, type RequestStatus } from '../domain/request-status.js';
import { AttachmentView } from './attachment.view.js';
import { LocalDeadlineView, SilenceView } from './local-deadline.view.js';
import { TurnView } from './turn.view.js';
import {
  AbsorbedRequestView,
  AgreementView,
  AllocationView,
  CheckView,
  DeclineView,
  EndorsementView,
  FollowUpView,
  InvitationView,
  MergeProposalView,
  QuestionRoundView,
  RatingView,
  ReceiptView,
  ReferralView,
  TerminationView,
  TrancheView,
} from './request-parts.view.js';

/** What planning and delivery come to in money; absent while amounts are in several currencies. */
export class MoneyView {
  @Nested(() => Money)
  readonly total!: Money;

  /** What neither accepted offers nor the fund cover. */
  @Nested(() => Money)
  readonly gap!: Money;

  @Nested(() => Money)
  readonly committed!: Money;
}

/** A request as one party sees it. */
export class RequestView {
  @IsId()
  readonly requestId!: string;

  @IsInt()
  readonly version!: number;

  @IsIn(REQUEST_STATUSES)
  readonly status!: RequestStatus;

  @IsText()
  readonly label!: PublicLabel;

  @IsInstant()
  readonly since!: string;

  /** Whose turn it is. */
  @IsText()
  readonly ballWith!: string;

  @IsInstant()
  readonly ballSince!: string;

  @IsOptional()
  @IsInstant()
  readonly dueAt?: string;

  /** The same on the clocks of each requesting State’s capital. */
  @NestedList(() => LocalDeadlineView)
  readonly dueLocally!: readonly LocalDeadlineView[];

  /** How long each has taken, how late it is, what can be expected; with a request that is read, not with a change. */
  @IsOptional()
  @Nested(() => TurnView)
  readonly turn?: TurnView;

  /** What this caller may do now. */
  @IsTexts()
  readonly allowedActions!: readonly string[];

  @Nested(() => RequestContent)
  readonly content!: RequestContent;

  @IsOptional()
  @IsInstant()
  readonly submittedAt?: string;

  @IsOptional()
  @IsInstant()
  readonly clearedAt?: string;

  @IsIn(['unanswered', 'consented', 'objected', 'presumed'])
  readonly disclosure!: DisclosureAnswer;

  @NestedList(() => CheckView)
  readonly checks!: readonly CheckView[];

  /** What must still be checked before the request is cleared; only while it is in triage. */
  @IsOptional()
  @IsTexts()
  readonly checksMissing?: readonly string[];
  /** While silence may become consent to disclosure. */
  @IsOptional()
  @Nested(() => SilenceView)
  readonly silence?: SilenceView;

  /** In a joint request: what single States want, while it waits for the others. */
  @IsOptional()
  @NestedList(() => JointVote)
  readonly jointVotes?: readonly JointVote[];

  @NestedList(() => EndorsementView)
  readonly endorsements!: readonly EndorsementView[];

  @NestedList(() => AttachmentView)
  readonly attachments!: readonly AttachmentView[];

  @IsOptional()
  @Nested(() => ReceiptView)
  readonly receipt?: ReceiptView;

  @NestedList(() => QuestionRoundView)
  readonly questionRounds!: readonly QuestionRoundView[];

  @IsOptional()
  @Nested(() => MergeProposalView)
  readonly mergeProposal?: MergeProposalView;

  @IsOptional()
  @IsId()
  readonly mergedInto?: string;

  /** The requests that go on in this one. */
  @NestedList(() => AbsorbedRequestView)
  readonly absorbed!: readonly AbsorbedRequestView[];

  @IsOptional()
  @Nested(() => DeclineView)
  readonly decline?: DeclineView;

  @IsBoolean()
  readonly shortlistReady!: boolean;

  @IsInt()
  readonly round!: number;

  /** A provider sees its own. */
  @NestedList(() => InvitationView)
  readonly invitations!: readonly InvitationView[];

  @IsIds()
  readonly chosenInvitationIds!: readonly string[];

  @IsOptional()
  @Nested(() => ReferralView)
  readonly referral?: ReferralView;

  @NestedList(() => AllocationView)
  readonly allocations!: readonly AllocationView[];

  @NestedList(() => TrancheView)
  readonly tranches!: readonly TrancheView[];

  @IsOptional()
  @Nested(() => Plan)
  readonly plan?: Plan;

  @IsOptional()
  @IsText()
  readonly planHash?: string;

  @IsParties()
  readonly parties!: readonly string[];

  @IsParties()
  readonly planApprovals!: readonly string[];

  @IsOptional()
  @Nested(() => AgreementView)
  readonly agreement?: AgreementView;

  /** By milestone id: `reached` or `waived`. */
  @IsObject()
  readonly milestonesDone!: RequestState['milestonesDone'];

  /** The progress report that waits for the State. */
  @IsOptional()
  @IsId()
  readonly openReportId?: string;

  /** The amendment of the plan that waits for agreement. */
  @IsOptional()
  @IsId()
  readonly openAmendmentId?: string;

  @IsOptional()
  @Nested(() => MoneyView)
  readonly money?: MoneyView;

  @IsOptional()
  @IsText()
  readonly finalReport?: string;

  @NestedList(() => RatingView)
  readonly ratings!: readonly RatingView[];

  @IsOptional()
  @Nested(() => TerminationView)
  readonly termination?: TerminationView;

  @IsOptional()
  @Nested(() => FollowUpView)
  readonly followUp?: FollowUpView;

  /** The State has shared what worked as a practice. */
  @IsOptional()
  @IsBoolean()
  readonly sharedPractice?: boolean;
}
