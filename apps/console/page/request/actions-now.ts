import type { Person } from '../app/session-store.js';
import type { RequestView } from '../api/views.js';
import { ACTION_FORMS, type SimpleAction } from './action-forms.js';

/** Actions that have a page of their own. */
export const PLACES = {
  'revise-draft': 'edit',
  choose: 'offers',
  'revise-plan': 'plan',
  'report-progress': 'report',
  'propose-amendment': 'amendment',
} as const;

const OWN_FORMS = [
  'check-eligibility',
  'answer',
  'confirm',
  'reach-milestone',
  'waive-milestone',
  'agree-to-amendment',
] as const;

export type KnownAction = SimpleAction | keyof typeof PLACES | (typeof OWN_FORMS)[number];

// The order of the buttons: what moves the request on comes first, what gives it up in part or whole last.
const ORDER: readonly KnownAction[] = [
  'submit',
  'send-for-endorsement',
  'acknowledge',
  'answer',
  'confirm',
  'choose',
  'approve-plan',
  'start',
  'accept-progress-report',
  'return-progress-report',
  'agree-to-amendment',
  'complete-work',
  'reach-milestone',
  'report-progress',
  'clear',
  'circulate',
  'recirculate',
  'revise-plan',
  'revise-draft',
  'check-eligibility',
  'ask',
  'refer-to-fund',
  'answer-follow-up',
];
const LAST: readonly KnownAction[] = [
  'refuse-amendment',
  'waive-milestone',
  'decline',
  'suspend',
  'close-unmet',
  'terminate',
  'withdraw',
];

const placeOf = (action: KnownAction): number => {
  if (LAST.includes(action)) return 200 + LAST.indexOf(action);
  const place = ORDER.indexOf(action);
  return place === -1 ? 100 : place;
};

const isKnown = (action: string): action is KnownAction =>
  action in ACTION_FORMS || action in PLACES || (OWN_FORMS as readonly string[]).includes(action);

/** What the person may usefully do now; the service allows more in a status than makes sense at a moment. */
export function actionsNow(request: RequestView, person: Person): readonly KnownAction[] {
  return request.allowedActions
    .filter(isKnown)
    .filter((action) => makesSense(action, request, person))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

/** Which of the actions stands out: the first, when it is the person's turn and the action moves the request on. */
export function mainActionOf(actions: readonly KnownAction[], isTurn: boolean): KnownAction | undefined {
  const [first] = actions;
  return isTurn && first !== undefined && !LAST.includes(first) ? first : undefined;
}

function makesSense(action: KnownAction, request: RequestView, person: Person): boolean {
  return !hasSaidSo(action, request, person) && isPossible(action, request, person);
}

/** Has the person's State said so already, with nothing to say otherwise while the other States are waited for? */
const hasSaidSo = (
  action: KnownAction,
  { jointVotes = [] }: RequestView,
  { organisation }: Person,
): boolean =>
  jointVotes.some(
    ({ act, state, terms }) => act === action && `state:${state}` === organisation && terms.length === 0,
  );

function isPossible(action: KnownAction, request: RequestView, person: Person): boolean {
  switch (action) {
    case 'approve-plan':
      return request.planHash !== undefined && !request.planApprovals.includes(person.organisation as never);
    case 'agree-to-merge':
    case 'refuse-merge':
      return request.mergeProposal !== undefined;
    case 'consent-to-disclosure':
      return request.disclosure !== 'consented';
    case 'object-to-disclosure':
      return request.disclosure === 'unanswered';
    case 'circulate':
      return request.shortlistReady;
    case 'refer-to-fund':
      return request.referral === undefined || request.referral.by !== sideOf(person);
    case 'decide-appeal':
      return request.decline?.appeal === 'open';
    case 'appeal':
      return request.decline?.appeal === undefined;
    case 'answer-follow-up':
      return request.followUp?.asked === true && request.followUp.needMet === undefined;
    case 'share-practice':
      return request.sharedPractice !== true;
    case 'reach-milestone':
    case 'waive-milestone':
      return (request.plan?.milestones ?? []).some(
        ({ milestoneId }) => !(milestoneId in request.milestonesDone),
      );
    case 'report-progress':
      return request.openReportId === undefined;
    case 'accept-progress-report':
    case 'return-progress-report':
      return request.openReportId !== undefined;
    case 'propose-amendment':
      return request.openAmendmentId === undefined;
    case 'agree-to-amendment':
    case 'refuse-amendment':
      return request.openAmendmentId !== undefined;
    default:
      return true;
  }
}

const sideOf = ({ roles }: Person): string => (roles.includes('focal-point') ? 'focal-point' : 'desk');
