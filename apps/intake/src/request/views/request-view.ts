import { IsBoolean, IsIn, IsInt, IsOptional } from 'class-validator';
import { EligibilityCheck } from '@hub/contracts/intake/eligibility-check.js';
import { Plan } from '@hub/contracts/intake/plan.js';
import { RequestContent } from '@hub/contracts/intake/request-content.js';
import { IsId, IsIds, IsParties } from '@hub/contracts/values/identifiers.js';
import { IsInstant } from '@hub/contracts/values/instant.js';
import { Money } from '@hub/contracts/values/money.js';
import { Nested, NestedList } from '@hub/contracts/values/nested.js';
import { IsText, IsTexts } from '@hub/contracts/values/text.js';
import { disclosureOf, type DisclosureAnswer } from '../domain/disclosure.js';
import { committedOf, gapOf, isInOneCurrency, totalOf } from '../domain/plan-money.js';
import { partiesOf } from '../domain/plan-parties.js';
import { present } from '../domain/present.js';
import { PUBLIC_LABELS, type PublicLabel } from '../domain/public-labels.js';
import type { Reader } from '../domain/reader.js';
import type { InvitationRecord, RequestState } from '../domain/request-state.js';
import { REQUEST_STATUSES, type RequestStatus } from '../domain/request-status.js';
import { allowedActions } from '../domain/who-may.js';

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

  @NestedList(() => EligibilityCheck)
  readonly checks!: readonly EligibilityCheck[];

  readonly endorsements!: RequestState['endorsements'];
  readonly receipt?: RequestState['receipt'];
  readonly questionRounds!: RequestState['questionRounds'];
  readonly mergeProposal?: RequestState['mergeProposal'];
  readonly mergedInto?: string;
  readonly decline?: Omit<NonNullable<RequestState['decline']>, 'by'>;

  @IsBoolean()
  readonly shortlistReady!: boolean;

  @IsInt()
  readonly round!: number;

  readonly invitations!: readonly Omit<InvitationRecord, 'seq'>[];

  @IsIds()
  readonly chosenInvitationIds!: readonly string[];

  readonly referral?: RequestState['referral'];
  readonly allocations!: RequestState['allocations'];
  readonly tranches!: RequestState['tranches'];

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

  readonly agreement?: RequestState['agreement'];
  readonly milestonesDone!: RequestState['milestonesDone'];

  @IsOptional()
  @Nested(() => MoneyView)
  readonly money?: MoneyView;

  @IsOptional()
  @IsText()
  readonly finalReport?: string;

  readonly ratings!: RequestState['ratings'];
  readonly termination?: RequestState['termination'];
  readonly followUp?: RequestState['followUp'];
}

/** Shows a request to a reader. A provider sees what is asked, the plan and its own invitations; not the checking. */
export function requestView(
  { version, state }: { readonly version: number; readonly state: RequestState },
  reader: Reader,
  roles: readonly string[],
): RequestView {
  const isProvider = reader.kind === 'provider';
  const invitations = isProvider
    ? state.invitations.filter(({ providerId }) => providerId === reader.providerId)
    : state.invitations;
  return present({
    requestId: state.requestId,
    version,
    status: state.status,
    label: PUBLIC_LABELS[state.status],
    since: state.since.toISOString(),
    ballWith: state.ballWith,
    ballSince: state.ballSince.toISOString(),
    dueAt: state.dueAt?.toISOString(),
    allowedActions: allowedActions(state.status, roles),
    content: state.content,
    submittedAt: state.submittedAt,
    clearedAt: state.clearedAt,
    disclosure: disclosureOf(state),
    endorsements: state.endorsements,
    ...(isProvider ? HIDDEN_CHECKING : checkingOf(state)),
    shortlistReady: state.shortlist !== undefined,
    round: state.round,
    invitations: invitations.map(({ seq: _, ...shown }) => shown),
    chosenInvitationIds: state.chosenInvitationIds.filter((id) =>
      invitations.some(({ invitationId }) => invitationId === id),
    ),
    referral: state.referral,
    allocations: state.allocations,
    tranches: state.tranches,
    plan: state.plan,
    planHash: state.planHash,
    parties: partiesOf(state),
    planApprovals: state.planApprovals,
    agreement: state.agreement,
    milestonesDone: state.milestonesDone,
    money: moneyOf(state),
    finalReport: state.finalReport,
    ratings: state.ratings,
    termination: state.termination,
    followUp: state.followUp,
  }) as RequestView;
}

const HIDDEN_CHECKING = { checks: [], questionRounds: [] } as const;

const checkingOf = (state: RequestState) => ({
  checks: state.checks,
  questionRounds: state.questionRounds,
  receipt: state.receipt,
  mergeProposal: state.mergeProposal,
  mergedInto: state.mergedInto,
  decline: state.decline === undefined ? undefined : withoutPerson(state.decline),
});

const withoutPerson = ({ by: _, ...decline }: NonNullable<RequestState['decline']>) => decline;

const moneyOf = (state: RequestState): MoneyView | undefined =>
  isInOneCurrency(state)
    ? { total: totalOf(state), gap: gapOf(state), committed: committedOf(state) }
    : undefined;
