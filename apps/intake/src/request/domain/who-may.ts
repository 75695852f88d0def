import { actionsIn, type RequestAction } from './lifecycle.js';
import type { RequestStatus } from './request-status.js';

type Who = readonly [string, ...string[]];

/** Which roles may do what; `system` is a timer or an event of another service. */
export const WHO_MAY = {
  'revise-draft': ['drafter', 'focal-point'],
  attach: ['drafter', 'focal-point', 'coordinator'],
  'revise-need-item': ['drafter', 'focal-point'],
  'remove-need-item': ['drafter', 'focal-point'],
  'drop-need-item': ['focal-point'],
  'drop-local-need': ['focal-point'],
  'remove-attachment': ['drafter', 'focal-point'],
  'strike-attachment': ['desk'],
  'send-for-endorsement': ['drafter'],
  'return-to-draft': ['focal-point'],
  endorse: ['focal-point'],
  submit: ['focal-point'],
  acknowledge: ['desk', 'system'],
  'check-eligibility': ['desk'],
  ask: ['desk'],
  answer: ['focal-point'],
  remind: ['system'],
  lapse: ['system'],
  revive: ['focal-point'],
  'end-revival-period': ['system'],
  merge: ['desk'],
  'agree-to-merge': ['focal-point'],
  'refuse-merge': ['focal-point'],
  decline: ['desk-head'],
  appeal: ['focal-point'],
  'decide-appeal': ['desk-head'],
  'end-appeal-period': ['system'],
  'consent-to-disclosure': ['focal-point'],
  'object-to-disclosure': ['focal-point'],
  'presume-disclosure': ['system'],
  clear: ['desk'],
  circulate: ['desk'],
  'close-window': ['focal-point', 'system'],
  choose: ['focal-point'],
  'none-acceptable': ['focal-point'],
  recirculate: ['desk'],
  'close-unmet': ['focal-point', 'desk-head'],
  'refer-to-fund': ['desk', 'focal-point'],
  'put-in-pipeline': ['system'],
  'reserve-funds': ['system'],
  'return-by-fund': ['system'],
  'reject-by-fund': ['system'],
  'revise-plan': ['focal-point', 'coordinator'],
  'approve-plan': ['focal-point', 'coordinator'],
  'conclude-agreement': ['system'],
  start: ['coordinator'],
  'reach-milestone': ['coordinator'],
  'waive-milestone': ['focal-point'],
  'report-progress': ['coordinator'],
  'accept-progress-report': ['focal-point'],
  'return-progress-report': ['focal-point'],
  'propose-amendment': ['focal-point', 'coordinator'],
  'agree-to-amendment': ['focal-point', 'coordinator'],
  'refuse-amendment': ['focal-point', 'coordinator'],
  suspend: ['desk-head', 'focal-point'],
  resume: ['desk-head', 'focal-point'],
  'complete-work': ['coordinator'],
  rework: ['focal-point'],
  confirm: ['focal-point'],
  'close-accounts': ['system'],
  'ask-follow-up': ['system'],
  'answer-follow-up': ['focal-point'],
  'share-practice': ['focal-point'],
  withdraw: ['focal-point'],
  terminate: ['desk-head', 'focal-point'],
} as const satisfies Record<RequestAction, Who>;

const rolesFor = (action: RequestAction): Who => WHO_MAY[action];

export const mayDo = (action: RequestAction, role: string): boolean => rolesFor(action).includes(role);

/** What people may do in a status, or what these roles may. */
export const allowedActions = (status: RequestStatus, roles?: readonly string[]): readonly RequestAction[] =>
  actionsIn(status).filter((action) =>
    rolesFor(action).some((role) => (roles === undefined ? role !== 'system' : roles.includes(role))),
  );

const LEAD_ONLY: readonly RequestAction[] = [
  'start',
  'reach-milestone',
  'report-progress',
  'complete-work',
  'attach',
];

/** What somebody in these roles may do with this request; `part` is a provider's part in it. */
export const actionsFor = (
  status: RequestStatus,
  roles: readonly string[],
  part: 'lead' | 'partner' | 'invited' | 'none',
): readonly RequestAction[] =>
  allowedActions(status, roles).filter((action) => {
    if (part === 'none' || part === 'lead') return true;
    return part === 'partner' && !LEAD_ONLY.includes(action);
  });
