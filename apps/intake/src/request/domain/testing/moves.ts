import { absorbRequest } from '../absorb-request.js';
import { dropLocalNeed, localNeedsOf } from '../local-needs.js';
import { dropNeedItem, removeNeedItem, reviseNeedItem } from '../revise-need-item.js';
import { acknowledgeRequest } from '../acknowledge-request.js';
import { agreeToAmendment, proposeAmendment, refuseAmendment } from '../amend-plan.js';
import { attachDocument, removeAttachment, strikeAttachment } from '../attach-document.js';
import { answerQuestions, askQuestions, reviveRequest } from '../ask-questions.js';
import { chooseOffers, closeUnmet, findNoneAcceptable } from '../choose-offers.js';
import { circulateRequest, recirculateRequest } from '../circulate-request.js';
import { checkEligibility, clearRequest } from '../clear-request.js';
import { closeWindow } from '../close-window.js';
import { appealDecline, decideAppeal, declineRequest } from '../decline-request.js';
import { addDays, dayOf } from '../dates.js';
import {
  askForRework,
  completeWork,
  confirmOutcome,
  reachMilestone,
  startDelivery,
  waiveMilestone,
} from '../deliver-request.js';
import { consentToDisclosure, objectToDisclosure } from '../disclose-request.js';
import { returnToDraft, sendForEndorsement } from '../endorse-draft.js';
import { answerFollowUp } from '../follow-up.js';
import { sharePractice } from '../share-practice.js';
import { resumeDelivery, suspendDelivery, terminateRequest, withdrawRequest } from '../interrupt-request.js';
import type { RequestAction } from '../lifecycle.js';
import { agreeToMerge, proposeMerge, refuseMerge } from '../merge-request.js';
import { openAmendment, openReport } from '../open-matters.js';
import type { Act } from '../permit.js';
import { approvePlan, planOf, revisePlan, type SentPlan } from '../plan-delivery.js';
import { recordAgreement } from '../record-agreement.js';
import { recordAccountsClosed, recordAllocation, recordTranche } from '../record-funding.js';
import { recordInvitation, recordShortlist } from '../record-partners.js';
import { present } from '../present.js';
import { referToFund } from '../refer-to-fund.js';
import { acceptProgressReport, reportProgress, returnProgressReport } from '../report-progress.js';
import type { RequestFact } from '../request-facts.js';
import type { RequestState } from '../request-state.js';
import { reviseDraft } from '../revise-draft.js';
import { endorseRequest, submitRequest } from '../submit-request.js';
import { CHECKS, CONTENT, ENDORSEMENT, PLAN, PLAN_HASH } from './sample-request.js';

/** What somebody tries; `dice` chooses among the ways of trying it. */
export type Move = (state: RequestState, act: Act, dice: number) => readonly RequestFact[];

/** Actions that people take; timers and other services are {@link TIDINGS}. */
type PeoplesAction = Exclude<
  RequestAction,
  | 'remind'
  | 'lapse'
  | 'end-revival-period'
  | 'end-appeal-period'
  | 'presume-disclosure'
  | 'put-in-pipeline'
  | 'reserve-funds'
  | 'return-by-fund'
  | 'reject-by-fund'
  | 'conclude-agreement'
  | 'close-accounts'
  | 'ask-follow-up'
>;

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const one = <T>(of: readonly T[], dice: number): T | undefined => of[dice % Math.max(1, of.length)];
const target = (state: RequestState): RequestState => ({
  ...state,
  requestId: 'r-2',
  status: 'triage',
  submittedAt: '2026-01-01T00:00:00.000Z',
});
const withoutProposal = ({ mergeProposal: _, ...state }: RequestState): RequestState => state;

const LOCAL_NEED = {
  kind: 'technical',
  objectives: [1],
  description: 'Train the staff. Translate the forms.',
  startsOn: '2026-02-01',
  endsOn: '2026-12-31',
  localAuthor: 'City of Bitola',
} as const;

/** One activity for all needs. */
const planFor = ({ content }: RequestState): SentPlan => ({
  ...PLAN,
  activities: (PLAN.activities ?? []).map((activity) => ({
    ...activity,
    needItemIds: content.needItems.map(({ needItemId }) => needItemId),
  })),
});

const lastDayTold = ({ progressReports = [] }: RequestState): string =>
  progressReports
    .filter(({ standing }) => standing === 'accepted')
    .map(({ periodEndsOn }) => periodEndsOn)
    .sort()
    .at(-1) ?? '2026-01-05';
const dayAfter = (day: string): string => dayOf(addDays(new Date(day), 1));
const returned = ({ progressReports = [] }: RequestState) =>
  progressReports.filter(({ standing }) => standing === 'returned');
const reportFor = (state: RequestState, dice: number): string =>
  (dice % 8 === 0 ? 'report-1' : openReport(state)?.reportId) ?? 'none';

/** One way, sometimes several, of trying each action. */
export const MOVES: Record<PeoplesAction, Move> = {
  'revise-draft': (state, act, dice) =>
    reviseDraft(state, {
      ...act,
      content: dice % 4 === 0 ? { ...CONTENT, requestingStates: ['MKD', 'SRB'] } : CONTENT,
    }),
  'revise-need-item': (state, act, dice) =>
    reviseNeedItem(state, {
      ...act,
      needItemId: `need-${String(dice % 3)}`,
      item: { ...LOCAL_NEED, personDays: 1 + (dice % 5) },
      ...(dice % 7 === 0 && { seenVersion: 1 }),
    }),
  'remove-need-item': (state, act, dice) =>
    removeNeedItem(state, { ...act, needItemId: `need-${String(dice % 3)}` }),
  'drop-need-item': (state, act, dice) =>
    dropNeedItem(state, { ...act, needItemId: `need-${String(2 * (dice % 2))}`, reason: 'It is covered.' }),
  'drop-local-need': (state, act, dice) =>
    dropLocalNeed(state, {
      ...act,
      localNeedId: one(localNeedsOf(state), dice)?.localNeedId ?? 'none',
      reason: 'No offer covers it.',
    }),
  attach: (state, act, dice) =>
    attachDocument(state, {
      ...act,
      document: {
        attachmentId: `attachment-${String(dice % 4)}`,
        kind: one(['endorsement-letter', 'report'] as const, dice) ?? 'report',
        fileName: 'Letter.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 1_000,
        sha256: String(dice % 4).repeat(64),
      },
    }),
  'remove-attachment': (state, act, dice) =>
    removeAttachment(state, { ...act, attachmentId: `attachment-${String(dice % 4)}` }),
  'strike-attachment': (state, act, dice) =>
    strikeAttachment(state, {
      ...act,
      attachmentId: one(state.attachments ?? [], dice)?.attachmentId ?? 'none',
      reason: 'It names migrants.',
    }),
  'send-for-endorsement': (state, act) => sendForEndorsement(state, act),
  'return-to-draft': (state, act) => returnToDraft(state, { ...act, comment: 'Change it.' }),
  endorse: (state, act) => endorseRequest(state, { ...act, endorsement: ENDORSEMENT }),
  submit: (state, act, dice) =>
    submitRequest(state, { ...act, endorsement: dice % 3 === 0 ? undefined : ENDORSEMENT }),
  acknowledge: (state, act) => acknowledgeRequest(state, { ...act, contentHash: PLAN_HASH }),
  'check-eligibility': (state, act, dice) =>
    checkEligibility(state, { ...act, checks: CHECKS.slice(dice % CHECKS.length) }),
  ask: (state, act) => askQuestions(state, { ...act, questions: [{ text: 'Who?' }] }),
  answer: (state, act, dice) =>
    answerQuestions(state, {
      ...act,
      answers: [
        { questionId: `question-${String(dice % 5 === 0 ? 9 : state.questionRounds.length)}-1`, text: 'We.' },
      ],
    }),
  revive: (state, act) => reviveRequest(state, act),
  merge: (state, act) =>
    proposeMerge(state, {
      ...act,
      intoRequestId: 'r-2',
      reason: 'The same.',
      target: withoutProposal(target(state)),
    }),
  'agree-to-merge': (state, act) => agreeToMerge(state, { ...act, target: withoutProposal(target(state)) }),
  'refuse-merge': (state, act) => refuseMerge(state, { ...act, reason: 'Another region.' }),
  decline: (state, act) => declineRequest(state, { ...act, reasonCode: 'other', text: 'No.' }),
  appeal: (state, act) => appealDecline(state, { ...act, grounds: 'Yes.' }),
  'decide-appeal': (state, act, dice) =>
    decideAppeal(state, { ...act, granted: dice % 2 === 0, text: 'So.' }),
  'consent-to-disclosure': (state, act) => consentToDisclosure(state, act),
  'object-to-disclosure': (state, act) => objectToDisclosure(state, { ...act, reason: 'Not yet.' }),
  clear: (state, act, dice) => clearRequest(state, { ...act, checks: dice % 4 === 0 ? [] : CHECKS }),
  circulate: (state, act) => circulateRequest(state, act),
  recirculate: (state, act) => recirculateRequest(state, act),
  'close-window': (state, act) => closeWindow(state, act),
  choose: (state, act) =>
    chooseOffers(state, {
      ...act,
      invitationIds: state.invitations
        .filter(({ standing }) => standing === 'accepted' || standing === 'confirmed')
        .map(({ invitationId }) => invitationId),
    }),
  'none-acceptable': (state, act) => findNoneAcceptable(state, { ...act, reason: 'Too late.' }),
  'close-unmet': (state, act) => closeUnmet(state, { ...act, reason: 'No partner.' }),
  'refer-to-fund': (state, act) =>
    referToFund(state, {
      ...act,
      unOrganisations: ['iom', 'unfpa'],
      leadImplementer: 'iom',
      knownUnOrganisations: ['iom', 'unfpa'],
    }),
  'revise-plan': (state, act, dice) =>
    revisePlan(state, {
      ...act,
      plan: planOf(dice % 4 === 0 ? { ...PLAN, activities: [] } : planFor(state)),
      planHash: String(dice % 4).repeat(64),
    }),
  'approve-plan': (state, act) => approvePlan(state, { ...act, planHash: state.planHash ?? PLAN_HASH }),
  start: (state, act) => startDelivery(state, act),
  'reach-milestone': (state, act, dice) =>
    reachMilestone(state, { ...act, milestoneId: `milestone-${String(dice % 3)}` }),
  'waive-milestone': (state, act) =>
    waiveMilestone(state, { ...act, milestoneId: 'milestone-1', reason: 'Not needed.' }),
  'report-progress': (state, act, dice) =>
    reportProgress(state, {
      ...act,
      report: {
        periodStartsOn: dayAfter(lastDayTold(state)),
        periodEndsOn: dayOf(act.at),
        narrative: 'So far.',
        milestoneIds: dice % 3 === 0 ? [`milestone-${String(dice % 2)}`] : [],
        indicatorValues: [{ indicatorId: 'indicator-1', value: dice % 7 }],
        ...present({ correctsReportId: one(returned(state), dice)?.reportId }),
      },
    }),
  'accept-progress-report': (state, act, dice) =>
    acceptProgressReport(state, { ...act, reportId: reportFor(state, dice) }),
  'return-progress-report': (state, act, dice) =>
    returnProgressReport(state, { ...act, reportId: reportFor(state, dice), comment: 'By sex, please.' }),
  'propose-amendment': (state, act, dice) =>
    proposeAmendment(state, {
      ...act,
      reason: 'It takes longer.',
      plan: planOf({ ...planFor(state), durationMonths: 1 + (dice % 100) }),
      planHash: String(dice % 10).repeat(64),
    }),
  'agree-to-amendment': (state, act, dice) =>
    agreeToAmendment(state, {
      ...act,
      amendmentId: openAmendment(state)?.amendmentId ?? 'none',
      planHash: (dice % 9 === 0 ? undefined : openAmendment(state)?.planHash) ?? PLAN_HASH,
    }),
  'refuse-amendment': (state, act) =>
    refuseAmendment(state, {
      ...act,
      amendmentId: openAmendment(state)?.amendmentId ?? 'none',
      reason: 'Not like that.',
    }),
  suspend: (state, act) => suspendDelivery(state, { ...act, reason: 'Security.' }),
  resume: (state, act) => resumeDelivery(state, act),
  'complete-work': (state, act) => completeWork(state, { ...act, finalReport: 'Report' }),
  rework: (state, act) => askForRework(state, { ...act, reason: 'More.' }),
  confirm: (state, act, dice) =>
    confirmOutcome(state, {
      ...act,
      ratings: dice % 4 === 0 ? [] : [{ needItemId: 'need-1', rating: 4 }],
    }),
  'answer-follow-up': (state, act) => answerFollowUp(state, { ...act, needMet: 'yes' }),
  'share-practice': (state, act) => sharePractice(state, { ...act, summary: 'Definitions first.' }),
  withdraw: (state, act) => withdrawRequest(state, act),
  terminate: (state, act) =>
    terminateRequest(state, { ...act, reason: 'No access.', documentReference: 'N 7' }),
};

const STANDINGS = [
  'proposed',
  'approved',
  'pipelined',
  'reserved',
  'returned',
  'rejected',
  'committed',
] as const;

/** Mostly the next number, sometimes an old one that comes again. */
const nextSeq = (known: { readonly seq: number } | undefined, dice: number): number =>
  dice % 5 === 0 ? 1 : (known?.seq ?? 0) + 1;

const INVITED = ['invited', 'declined', 'proposed', 'accepted', 'confirmed', 'retracted', 'expired'] as const;

const allocation: Move = (state, _act, dice) =>
  recordAllocation(state, {
    allocationId: `al-${String(dice % 3)}`,
    seq: nextSeq(
      state.allocations.find((each) => each.allocationId === `al-${String(dice % 3)}`),
      dice,
    ),
    standing: one(STANDINGS, dice >> 2) ?? 'proposed',
    amount: usd(40_000_000),
  });

/** What the other services may say at any time: news, repeats and late arrivals. */
export const TIDINGS: readonly Move[] = [
  // Thrice, since most of the fund's answers matter in one status alone.
  allocation,
  allocation,
  allocation,
  (state, act, dice) =>
    recordAgreement(state, {
      agreementId: 'a-1',
      seq: nextSeq(state.agreement, dice),
      standing: dice % 2 === 0 ? 'concluded' : 'signed',
      party: 'provider:iom',
      planHash: dice % 3 === 0 ? PLAN_HASH : state.planHash,
      concludedAt: act.at.toISOString(),
    }),
  (state, act, dice) =>
    recordInvitation(state, {
      at: act.at,
      invitationId: `i-${String(dice % 2)}`,
      seq: nextSeq(
        state.invitations.find((each) => each.invitationId === `i-${String(dice % 2)}`),
        dice,
      ),
      standing: one(INVITED, dice >> 1) ?? 'invited',
      providerId: dice % 2 === 0 ? 'nor' : 'iom',
      needItemId: 'need-1',
      round: Math.max(1, state.round),
      amount: usd(40_000_000),
    }),
  (state, _act, dice) =>
    recordShortlist(state, {
      shortlistId: 's',
      seq: 1 + (dice % 3),
      items: [{ needItemId: 'need-1', providerIds: ['nor', 'iom'] }],
    }),
  (state, _act, dice) =>
    recordTranche(state, {
      allocationId: 'al-1',
      seq: nextSeq(state.tranches.at(-1), dice),
      tranche: 1 + (dice % 2),
      standing: dice % 2 === 0 ? 'paid' : 'failed',
    }),
  (state, _act, dice) =>
    absorbRequest(state, { from: { ...state, requestId: `r-${String(3 + (dice % 2))}` } }),
  (state, act) => recordAccountsClosed(state, { closedAt: act.at.toISOString() }),
];
