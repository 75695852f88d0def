import { describe, expect, it } from '@jest/globals';
import { AT, foldInvitation, invited, PROPOSAL, submitted } from '../../../test/builders.js';
import { acceptProposal, confirmProposal, lapseAcceptance, retractProposal } from './accept-proposal.js';
import {
  declineInvitation,
  draftProposal,
  expressInterest,
  seeInvitation,
  submitProposal,
} from './answer-invitation.js';
import { answerClarification, askClarification } from './clarify-proposal.js';
import {
  expireUnanswered,
  expireUnconfirmed,
  notSelect,
  withdrawUnpromised,
  withdrawWithRequest,
} from './end-invitation.js';
import { shownTo } from './invitation-access.js';
import type { InvitationEvent } from './invitation-events.js';
import {
  INVITATION_LIFECYCLE,
  type InvitationAction,
  type InvitationStatus,
} from './invitation-lifecycle.js';
import type { Invitation } from './invitation.js';

const LATE = new Date('2026-06-01T00:00:00.000Z');
const STATUSES = Object.keys(INVITATION_LIFECYCLE) as InvitationStatus[];
const inStatus = (status: InvitationStatus): Invitation => ({
  ...submitted(),
  status,
  ...(status === 'clarifying' && {
    clarifications: [{ clarificationId: 'c-1', askedBy: 'state', question: 'Who?', askedAt: AT }],
  }),
});

const DECISIONS: Partial<Record<InvitationAction, (invitation: Invitation) => readonly InvitationEvent[]>> = {
  'express-interest': (invitation) => expressInterest(invitation, AT),
  decline: (invitation) => declineInvitation(invitation, 'no-capacity-now'),
  'draft-proposal': (invitation) => draftProposal(invitation, {}, AT),
  'submit-proposal': (invitation) => submitProposal(invitation, PROPOSAL, AT),
  'ask-clarification': (invitation) => askClarification(invitation, 'state', 'Who?'),
  'answer-clarification': (invitation) => answerClarification(invitation, 'provider', 'We.'),
  accept: (invitation) => acceptProposal(invitation, 'offer-1:1', AT),
  confirm: confirmProposal,
  retract: (invitation) => retractProposal(invitation, 'Why not.'),
};
const CASES = STATUSES.flatMap((status) =>
  (Object.keys(DECISIONS) as InvitationAction[]).map((action) => [status, action] as const),
);

describe('an invitation', () => {
  it.each(CASES)('in status %s moves by the table when asked to %s', (status, action) => {
    const before = inStatus(status);
    const decide = () => foldInvitation(before, DECISIONS[action]?.(before) ?? [], 2).status;
    const to = INVITATION_LIFECYCLE[status][action];

    if (to !== undefined) expect(decide()).toBe(to);
    else expect(decide).toThrow(expect.objectContaining({ code: 'matching.invitation.illegal-transition' }));
  });

  it('is seen once', () => {
    const seen = foldInvitation(invited(), seeInvitation(invited()));
    expect(seen.status).toBe('seen');
    expect(seeInvitation(seen)).toEqual([]);
  });

  it('takes no proposal after the window, but still a decline', () => {
    const interested = inStatus('interested');
    expect(() => submitProposal(interested, PROPOSAL, LATE)).toThrow(/answered by/);
    expect(() => expressInterest(invited(), LATE)).toThrow(/answered by/);
    expect(declineInvitation(interested, 'timing')).toHaveLength(1);
  });

  it('names everything a proposal lacks', () => {
    const { proposal: _none, ...interested } = inStatus('interested');
    expect(() => submitProposal(interested, { endsOn: '2026-01-01' }, AT)).toThrow(
      expect.objectContaining({
        errors: [
          expect.objectContaining({ pointer: '/amount' }),
          expect.objectContaining({ pointer: '/startsOn' }),
          expect.objectContaining({ pointer: '/summary' }),
        ],
      }),
    );
    const euros = { ...PROPOSAL, amount: { amountMinor: 1, currency: 'EUR' } };
    expect(() => submitProposal(interested, euros, AT)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/amount/currency' })] }),
    );
  });

  it('lets only the side that was asked answer', () => {
    expect(() => answerClarification(inStatus('clarifying'), 'state', 'We.')).toThrow(/other side/);
  });

  it('expires 14 days after it was accepted, unless it was confirmed', () => {
    const accepted = foldInvitation(submitted(), acceptProposal(submitted(), 'offer-1:1', AT), 2);
    const [timer] = accepted.timers;
    const confirmed = foldInvitation(accepted, confirmProposal(accepted), 3);

    expect(timer?.dueAt).toEqual(new Date('2026-04-15T09:00:00.000Z'));
    expect(foldInvitation(accepted, expireUnconfirmed(accepted, timer?.id ?? ''), 3)).toMatchObject({
      status: 'expired',
      endedBecause: 'not-confirmed',
    });
    expect(expireUnconfirmed(confirmed, timer?.id ?? '')).toEqual([]);
  });

  it('cannot be accepted with a reservation that was taken back', () => {
    const lapsed = foldInvitation(submitted(), lapseAcceptance(submitted(), 'offer-1:1'), 2);

    expect(lapsed.status).toBe('submitted');
    expect(() => acceptProposal(lapsed, 'offer-1:1', AT)).toThrow(/took too long/);
    expect(acceptProposal(lapsed, 'offer-1:2', AT)).toHaveLength(1);
    const accepted = { ...inStatus('accepted'), reservationId: 'offer-1:2' };
    expect(lapseAcceptance(accepted, 'offer-1:2')).toEqual([]);
  });

  it.each(STATUSES)('in status %s ends with its request only when it is not over', (status) => {
    const isOver = Object.keys(INVITATION_LIFECYCLE[status]).length === 0;
    expect(withdrawWithRequest(inStatus(status), 'Over.')).toHaveLength(isOver ? 0 : 1);
    const isPromise = status === 'accepted' || status === 'confirmed';
    expect(withdrawUnpromised(inStatus(status), 'Rests.')).toHaveLength(isOver || isPromise ? 0 : 1);
  });

  it('expires unanswered, and is not selected once it has proposed', () => {
    expect(expireUnanswered(invited())).toHaveLength(1);
    expect(expireUnanswered(submitted())).toEqual([]);
    expect(notSelect(submitted(), 'Others.')[0]?.type).toBe('matching.invitation.not-selected.v1');
    expect(notSelect(invited(), 'Others.')[0]?.type).toBe('matching.invitation.expired.v1');
  });

  it('shows a proposal in the making to its provider alone', () => {
    const draft = foldInvitation(
      inStatus('interested'),
      draftProposal(inStatus('interested'), PROPOSAL, AT),
      2,
    );
    const { submittedAt: _notYet, ...unsent } = draft;

    expect(shownTo(unsent, { roles: ['desk'] }).proposal).toBeUndefined();
    expect(shownTo(unsent, { roles: ['coordinator'], provider: 'iom' }).proposal).toEqual(PROPOSAL);
  });
});
