import { attachmentsOf } from '../domain/attach-document.js';
import { NEEDED_CHECKS } from '../domain/clear-request.js';
import { disclosureOf } from '../domain/disclosure.js';
import { openAmendment, openReport } from '../domain/open-matters.js';
import { isLead, isPartner } from '../domain/partner.js';
import { committedOf, gapOf, isInOneCurrency, totalOf } from '../domain/plan-money.js';
import { partiesOf } from '../domain/plan-parties.js';
import { present } from '../domain/present.js';
import { PUBLIC_LABELS } from '../domain/public-labels.js';
import type { Reader } from '../domain/reader.js';
import type { RequestState } from '../domain/request-state.js';
import { isTimely } from '../domain/timely-action.js';
import { actionsFor } from '../domain/who-may.js';
import { localDeadlines } from '../domain/calendar/local-deadlines.js';
import { silenceOf } from './local-deadline.view.js';
import type { MoneyView, RequestView } from './request.view.js';

/**
 * Shows a request to a reader: its State and the secretariat see all of it, a provider that takes part all but the
 * checking and others' invitations, a provider that was only invited what is asked for and its own invitations.
 */
export function showRequest(
  { version, state }: { readonly version: number; readonly state: RequestState },
  reader: Reader,
  roles: readonly string[],
): RequestView {
  const part = partOf(state, reader);
  return present({
    requestId: state.requestId,
    version,
    status: state.status,
    label: PUBLIC_LABELS[state.status],
    since: state.since.toISOString(),
    ballWith: state.ballWith,
    ballSince: state.ballSince.toISOString(),
    dueAt: state.dueAt?.toISOString(),
    allowedActions: actionsFor(state.status, roles, part).filter((action) => isTimely(state, action)),
    dueLocally: state.dueAt === undefined ? [] : localDeadlines(state.dueAt, state.content.requestingStates),
    content: state.content,
    submittedAt: state.submittedAt,
    clearedAt: state.clearedAt,
    disclosure: disclosureOf(state),
    shortlistReady: state.shortlist !== undefined,
    round: state.round,
    ...invitationsFor(state, reader),
    attachments: part === 'invited' ? [] : attachmentsOf(state),
    ...(part === 'none' ? checkingOf(state, reader) : NO_CHECKING),
    ...(part === 'invited' ? NO_PARTNERSHIP : partnershipOf(state)),
  }) as RequestView;
}

/** What part a reader has in a request; `none` for its State and the secretariat. */
export function partOf(state: RequestState, reader: Reader): 'lead' | 'partner' | 'invited' | 'none' {
  if (reader.kind !== 'provider') return 'none';
  if (isLead(state, reader.providerId)) return 'lead';
  return isPartner(state, reader.providerId) ? 'partner' : 'invited';
}

function invitationsFor({ invitations, chosenInvitationIds }: RequestState, reader: Reader) {
  const shown =
    reader.kind === 'provider'
      ? invitations.filter(({ providerId }) => providerId === reader.providerId)
      : invitations;
  return {
    invitations: shown.map(withoutSeq),
    chosenInvitationIds: chosenInvitationIds.filter((id) =>
      shown.some(({ invitationId }) => invitationId === id),
    ),
  };
}

/** The other service's own numbering is nobody's business. */
const withoutSeq = <T extends { readonly seq: number }>({ seq: _, ...shown }: T): Omit<T, 'seq'> => shown;

const NO_CHECKING = { absorbed: [], endorsements: [], checks: [], questionRounds: [] } as const;

const checkingOf = ({ decline, ...state }: RequestState, reader: Reader) => ({
  jointVotes: state.jointVotes,
  endorsements: state.endorsements,
  checks: state.checks.map((check) => (reader.kind === 'secretariat' ? check : withoutOfficer(check))),
  checksMissing: state.status === 'triage' ? missingChecks(state) : undefined,
  questionRounds: state.questionRounds,
  receipt: state.receipt,
  silence: silenceOf(state),
  mergeProposal: state.mergeProposal,
  mergedInto: state.mergedInto,
  absorbed: state.absorbed ?? [],
  decline: decline && withoutPerson(decline),
});

const withoutOfficer = ({ recordedBy: _, ...check }: RequestState['checks'][number]) => check;

const missingChecks = ({ checks }: Pick<RequestState, 'checks'>): readonly string[] =>
  NEEDED_CHECKS.filter((needed) => !checks.some(({ check }) => check === needed));

const withoutPerson = ({ by: _, ...decline }: NonNullable<RequestState['decline']>) => decline;

const NO_PARTNERSHIP = {
  allocations: [],
  tranches: [],
  parties: [],
  planApprovals: [],
  milestonesDone: {},
  ratings: [],
} as const;

const partnershipOf = (state: RequestState) => ({
  referral: state.referral,
  allocations: state.allocations.map(withoutSeq),
  tranches: state.tranches.map(withoutSeq),
  plan: state.plan,
  planHash: state.planHash,
  parties: partiesOf(state),
  planApprovals: state.planApprovals,
  agreement: state.agreement && withoutSeq(state.agreement),
  milestonesDone: state.milestonesDone,
  openReportId: openReport(state)?.reportId,
  openAmendmentId: openAmendment(state)?.amendmentId,
  money: moneyOf(state),
  finalReport: state.finalReport,
  ratings: state.ratings,
  termination: state.termination,
  followUp: state.followUp,
  sharedPractice: state.sharedPractice,
});

const moneyOf = (state: RequestState): MoneyView | undefined =>
  isInOneCurrency(state)
    ? { total: totalOf(state), gap: gapOf(state), committed: committedOf(state) }
    : undefined;
