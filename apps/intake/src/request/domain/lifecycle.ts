import type { RequestStatus } from './request-status.js';

type Steps = Partial<Record<RequestAction, readonly [RequestStatus, ...RequestStatus[]]>>;

/** Everything that people or the system can do to a request. */
export type RequestAction =
  DraftingAction | TriageAction | MatchingAction | FundingAction | DeliveryAction | 'withdraw' | 'terminate';
type DraftingAction =
  | 'revise-need-item'
  | 'remove-need-item'
  | 'drop-need-item'
  | 'drop-local-need'
  | 'attach'
  | 'remove-attachment'
  | 'strike-attachment'
  | 'revise-draft'
  | 'send-for-endorsement'
  | 'return-to-draft'
  | 'endorse'
  | 'submit'
  | 'acknowledge';
type TriageAction =
  | 'check-eligibility'
  | 'ask'
  | 'answer'
  | 'remind'
  | 'lapse'
  | 'revive'
  | 'end-revival-period'
  | 'merge'
  | 'agree-to-merge'
  | 'refuse-merge'
  | 'decline'
  | 'appeal'
  | 'decide-appeal'
  | 'end-appeal-period'
  | 'consent-to-disclosure'
  | 'object-to-disclosure'
  | 'presume-disclosure'
  | 'clear';
type MatchingAction =
  'circulate' | 'close-window' | 'choose' | 'none-acceptable' | 'recirculate' | 'close-unmet';
type FundingAction =
  'refer-to-fund' | 'put-in-pipeline' | 'reserve-funds' | 'return-by-fund' | 'reject-by-fund';
type DeliveryAction =
  | 'revise-plan'
  | 'approve-plan'
  | 'conclude-agreement'
  | 'start'
  | 'reach-milestone'
  | 'waive-milestone'
  | 'report-progress'
  | 'accept-progress-report'
  | 'return-progress-report'
  | 'propose-amendment'
  | 'agree-to-amendment'
  | 'refuse-amendment'
  | 'suspend'
  | 'resume'
  | 'complete-work'
  | 'rework'
  | 'confirm'
  | 'close-accounts'
  | 'ask-follow-up'
  | 'answer-follow-up'
  | 'share-practice';

const disclosure = (status: RequestStatus) =>
  ({
    'consent-to-disclosure': [status],
    'object-to-disclosure': [status],
    'presume-disclosure': [status],
  }) as const satisfies Steps;
const reporting = (status: RequestStatus) =>
  ({
    'report-progress': [status],
    'accept-progress-report': [status],
    'return-progress-report': [status],
  }) as const satisfies Steps;
const amending = (status: RequestStatus) =>
  ({
    'propose-amendment': [status],
    'agree-to-amendment': [status],
    'refuse-amendment': [status],
  }) as const satisfies Steps;
const dropping = (status: RequestStatus) => ({ 'drop-local-need': [status] }) as const satisfies Steps;
const striking = (status: RequestStatus) => ({ 'strike-attachment': [status] }) as const satisfies Steps;
const withdrawal = { withdraw: ['withdrawn'] } as const satisfies Steps;

/**
 * The whole lifecycle: what may be done in which status, and the statuses it may lead to. An action that is
 * not listed is refused. A status that leads to itself waits for a second person or only takes a note.
 */
export const REQUEST_LIFECYCLE = {
  draft: {
    'revise-draft': ['draft'],
    'revise-need-item': ['draft'],
    'remove-need-item': ['draft'],
    'drop-need-item': ['draft'],
    attach: ['draft'],
    'remove-attachment': ['draft'],
    'send-for-endorsement': ['awaiting-endorsement'],
    endorse: ['draft'],
    submit: ['draft', 'submitted'],
    ...withdrawal,
  },
  'awaiting-endorsement': {
    'return-to-draft': ['draft'],
    'drop-need-item': ['awaiting-endorsement'],
    attach: ['awaiting-endorsement'],
    'remove-attachment': ['awaiting-endorsement'],
    endorse: ['awaiting-endorsement'],
    submit: ['awaiting-endorsement', 'submitted'],
    ...withdrawal,
  },
  submitted: { acknowledge: ['triage'], ...striking('submitted'), ...withdrawal },
  triage: {
    ...dropping('triage'),
    'check-eligibility': ['triage'],
    ask: ['info-requested'],
    merge: ['triage'],
    'agree-to-merge': ['merged'],
    'refuse-merge': ['triage'],
    decline: ['not-eligible'],
    ...disclosure('triage'),
    clear: ['triage', 'matching'],
    ...striking('triage'),
    ...withdrawal,
  },
  'info-requested': {
    ...dropping('info-requested'),
    answer: ['triage'],
    attach: ['info-requested'],
    ...striking('info-requested'),
    remind: ['info-requested'],
    lapse: ['lapsed'],
    ...disclosure('info-requested'),
    ...withdrawal,
  },
  lapsed: { revive: ['info-requested'], 'end-revival-period': ['lapsed'] },
  merged: {},
  'not-eligible': {
    appeal: ['not-eligible'],
    'decide-appeal': ['triage', 'not-eligible'],
    'end-appeal-period': ['not-eligible'],
  },
  matching: {
    ...dropping('matching'),
    circulate: ['offers-open'],
    ...withdrawal,
  },
  'offers-open': {
    ...dropping('offers-open'),
    'close-window': ['offers-review', 'unmet'],
    'none-acceptable': ['unmet'],
    ...withdrawal,
  },
  'offers-review': {
    ...dropping('offers-review'),
    choose: ['design'],
    'none-acceptable': ['unmet'],
    ...withdrawal,
  },
  unmet: {
    ...dropping('unmet'),
    recirculate: ['offers-open'],
    'refer-to-fund': ['unmet', 'fund-review'],
    'close-unmet': ['closed-unmet'],
    ...withdrawal,
  },
  'fund-review': {
    'reserve-funds': ['design'],
    'put-in-pipeline': ['pipeline'],
    'return-by-fund': ['design'],
    'reject-by-fund': ['unmet'],
    ...withdrawal,
  },
  pipeline: { 'reserve-funds': ['design'], ...withdrawal },
  design: {
    ...dropping('design'),
    'revise-plan': ['design'],
    'approve-plan': ['design', 'agreement'],
    'refer-to-fund': ['design', 'fund-review'],
    ...withdrawal,
  },
  agreement: { 'conclude-agreement': ['ready'], terminate: ['agreement', 'terminated'] },
  ready: {
    ...dropping('ready'),
    start: ['in-delivery'],
    ...amending('ready'),
    terminate: ['ready', 'terminated'],
  },
  'in-delivery': {
    ...dropping('in-delivery'),
    'reach-milestone': ['in-delivery'],
    'waive-milestone': ['in-delivery'],
    ...reporting('in-delivery'),
    ...amending('in-delivery'),
    attach: ['in-delivery'],
    ...striking('in-delivery'),
    suspend: ['suspended'],
    'complete-work': ['completion-review'],
    terminate: ['in-delivery', 'terminated'],
  },
  suspended: {
    ...dropping('suspended'),
    resume: ['in-delivery'],
    ...reporting('suspended'),
    ...amending('suspended'),
    terminate: ['suspended', 'terminated'],
  },
  'completion-review': {
    attach: ['completion-review'],
    ...striking('completion-review'),
    'accept-progress-report': ['completion-review'],
    'return-progress-report': ['completion-review'],
    rework: ['in-delivery'],
    confirm: ['completed'],
  },
  completed: { 'close-accounts': ['closed'], 'share-practice': ['completed'] },
  closed: { 'ask-follow-up': ['closed'], 'answer-follow-up': ['closed'], 'share-practice': ['closed'] },
  withdrawn: {},
  terminated: {},
  'closed-unmet': {},
} as const satisfies Record<RequestStatus, Steps>;

const steps = (from: RequestStatus): Steps => REQUEST_LIFECYCLE[from];

/** Where `action` may lead from `from`; nowhere when it is not allowed there. */
export const leadsTo = (from: RequestStatus, action: RequestAction): readonly RequestStatus[] =>
  steps(from)[action] ?? [];

/** Every action of a status, the system's own included. */
export const actionsIn = (from: RequestStatus): readonly RequestAction[] =>
  Object.keys(steps(from)) as RequestAction[];
