import { IllegalTransition } from './invitation.errors.js';

export type InvitationStatus =
  | 'invited'
  | 'seen'
  | 'interested'
  | 'proposal-draft'
  | 'submitted'
  | 'clarifying'
  | 'accepted'
  | 'confirmed'
  | 'declined'
  | 'expired'
  | 'retracted'
  | 'not-selected'
  | 'withdrawn';

export type InvitationAction =
  | 'see'
  | 'express-interest'
  | 'decline'
  | 'draft-proposal'
  | 'submit-proposal'
  | 'ask-clarification'
  | 'answer-clarification'
  | 'accept'
  | 'confirm'
  | 'retract'
  | 'not-select'
  | 'withdraw'
  | 'expire';

type Moves = Partial<Record<InvitationAction, InvitationStatus>>;

const UNANSWERED = { decline: 'declined', expire: 'expired', withdraw: 'withdrawn' } as const;
const ON_THE_TABLE = {
  accept: 'accepted',
  retract: 'retracted',
  'not-select': 'not-selected',
  withdraw: 'withdrawn',
} as const;

/** The whole lifecycle: what may follow what. An absent action is illegal. */
export const INVITATION_LIFECYCLE: Readonly<Record<InvitationStatus, Moves>> = {
  invited: { see: 'seen', 'express-interest': 'interested', ...UNANSWERED },
  seen: { 'express-interest': 'interested', ...UNANSWERED },
  interested: { 'draft-proposal': 'proposal-draft', 'submit-proposal': 'submitted', ...UNANSWERED },
  'proposal-draft': { 'draft-proposal': 'proposal-draft', 'submit-proposal': 'submitted', ...UNANSWERED },
  submitted: { 'ask-clarification': 'clarifying', ...ON_THE_TABLE },
  clarifying: { 'answer-clarification': 'submitted', ...ON_THE_TABLE },
  accepted: {
    confirm: 'confirmed',
    retract: 'retracted',
    expire: 'expired',
    'not-select': 'not-selected',
    withdraw: 'withdrawn',
  },
  confirmed: { 'not-select': 'not-selected', withdraw: 'withdrawn' },
  declined: {},
  expired: {},
  retracted: {},
  'not-selected': {},
  withdrawn: {},
};

/** What can still be done in a status. */
export const actionsIn = (status: InvitationStatus): readonly InvitationAction[] =>
  Object.keys(INVITATION_LIFECYCLE[status]) as InvitationAction[];

/** Whether `action` is allowed in `status`. */
export const isAllowed = (status: InvitationStatus, action: InvitationAction): boolean =>
  INVITATION_LIFECYCLE[status][action] !== undefined;

/** @throws IllegalTransition when `action` is not allowed in `from`. */
export function refuseIllegal(from: InvitationStatus, action: InvitationAction): void {
  if (!isAllowed(from, action)) throw new IllegalTransition(from, action, actionsIn(from));
}
