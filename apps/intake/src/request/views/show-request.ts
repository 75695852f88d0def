import { disclosureOf } from '../domain/disclosure.js';
import { committedOf, gapOf, isInOneCurrency, totalOf } from '../domain/plan-money.js';
import { partiesOf } from '../domain/plan-parties.js';
import { present } from '../domain/present.js';
import { PUBLIC_LABELS } from '../domain/public-labels.js';
import type { Reader } from '../domain/reader.js';
import type { RequestState } from '../domain/request-state.js';
import { allowedActions } from '../domain/who-may.js';
import type { MoneyView, RequestView } from './request.view.js';

/** Shows a request to a reader. A provider sees what is asked, the plan and its own invitations; not the checking. */
export function showRequest(
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
    invitations: invitations.map(withoutSeq),
    chosenInvitationIds: state.chosenInvitationIds.filter((id) =>
      invitations.some(({ invitationId }) => invitationId === id),
    ),
    referral: state.referral,
    allocations: state.allocations.map(withoutSeq),
    tranches: state.tranches.map(withoutSeq),
    plan: state.plan,
    planHash: state.planHash,
    parties: partiesOf(state),
    planApprovals: state.planApprovals,
    agreement: state.agreement && withoutSeq(state.agreement),
    milestonesDone: state.milestonesDone,
    money: moneyOf(state),
    finalReport: state.finalReport,
    ratings: state.ratings,
    termination: state.termination,
    followUp: state.followUp,
  }) as RequestView;
}

/** The other service's own numbering is nobody's business. */
const withoutSeq = <T extends { readonly seq: number }>({ seq: _, ...shown }: T): Omit<T, 'seq'> => shown;

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
