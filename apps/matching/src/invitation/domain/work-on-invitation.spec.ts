import { describe, expect, it } from '@jest/globals';
import { AT, foldInvitation, invited, submitted } from '../../../test/builders.js';
import { acceptProposal } from './accept-proposal.js';
import { expressInterest } from './answer-invitation.js';
import { askClarification } from './clarify-proposal.js';
import { shownTo } from './invitation-access.js';
import type { Invitation } from './invitation.js';
import {
  assignInvitation,
  claimInvitation,
  refuseColleagues,
  releaseInvitation,
  snoozeInvitation,
} from './work-on-invitation.js';

const ANNA = { id: 'coordinator.iom-anna', name: 'Anna' };
const BEN = { id: 'coordinator.iom-ben', name: 'Ben' };
const LATER = new Date('2026-04-20T09:00:00.000Z');
const claimed = (): Invitation => foldInvitation(invited(), claimInvitation(invited(), ANNA), 2);

describe('an invitation in its provider’s queues', () => {
  it('is claimed once, and whoever comes second learns who was first', () => {
    expect(claimInvitation(claimed(), ANNA)).toEqual([]);
    expect(() => claimInvitation(claimed(), BEN)).toThrow(
      expect.objectContaining({ code: 'matching.invitation.claimed-already', details: { assignee: ANNA } }),
    );
  });

  it('goes from one to another, and says from whom', () => {
    const [assigned] = assignInvitation(claimed(), BEN);

    expect(assigned?.data).toMatchObject({ assignee: BEN, from: ANNA });
    expect(assignInvitation(claimed(), ANNA)).toEqual([]);
  });

  it('is given back by whoever has it, and by nobody else', () => {
    const released = foldInvitation(claimed(), releaseInvitation(claimed(), ANNA.id), 3);

    expect(released.work?.assignee).toBeUndefined();
    expect(releaseInvitation(released, ANNA.id)).toEqual([]);
    expect(() => releaseInvitation(claimed(), BEN.id)).toThrow(/Anna works on this/);
    expect(() => refuseColleagues(claimed(), BEN.id)).toThrow(/Anna works on this/);
  });

  it('rests until a time before it is due, or until something happens to it', () => {
    const rests = foldInvitation(claimed(), snoozeInvitation(claimed(), ANNA.id, LATER, AT), 3);
    const woken = foldInvitation(rests, expressInterest(rests, AT), 4);

    expect(rests.work).toMatchObject({ snoozedUntil: LATER, assignee: ANNA });
    expect(woken.work).toMatchObject({ turn: 'provider', assignee: ANNA });
    expect(woken.work?.snoozedUntil).toBeUndefined();
    for (const until of [AT, new Date(rests.respondBy)])
      expect(() => snoozeInvitation(claimed(), ANNA.id, until, AT)).toThrow(/before it is due/);
  });

  it('waits for whoever has to do something next', () => {
    const waiting = foldInvitation(submitted(), [], 2);
    const asked = foldInvitation(waiting, askClarification(waiting, 'state', 'Who pays travel?'), 2);
    const asking = foldInvitation(waiting, askClarification(waiting, 'provider', 'How many?'), 2);
    const accepted = foldInvitation(waiting, acceptProposal(waiting, 'offer-1:1', AT), 2);

    expect(invited().work).toEqual({ turn: 'provider', dueAt: new Date(invited().respondBy) });
    expect(asked.work?.turn).toBe('provider');
    expect(asking.work?.turn).toBe('state');
    expect(accepted.work).toEqual({ turn: 'provider', dueAt: new Date(accepted.confirmBy ?? '') });
  });

  it('leaves the queues when it is over', () => {
    const over = foldInvitation(
      claimed(),
      [
        {
          type: 'matching.invitation.declined.v1',
          data: { invitationId: 'i', requestId: 'r', providerId: 'iom', reasonCode: 'timing' },
        },
      ],
      3,
    );

    expect(over.work).toEqual({ turn: 'nobody', assignee: ANNA });
    expect(() => claimInvitation(over, BEN)).toThrow(/in no queue/);
  });

  it('shows the State nothing of who works on it', () => {
    expect(shownTo(claimed(), { roles: ['focal-point'], state: 'MKD' })).not.toHaveProperty('work');
    expect(shownTo(claimed(), { roles: ['coordinator'], provider: 'iom' })).toHaveProperty('work');
  });
});
