import { describe, expect, it } from '@jest/globals';
import type { InvitationView } from '../api/views.js';
import { withAssignee } from './with-assignee.js';

const ANA = { id: 'coordinator.ana', name: 'Ana' };
const invitation = (invitationId: string) =>
  ({ invitationId, work: { turn: 'provider', dueAt: '2026-12-02T00:00:00Z' } }) as unknown as InvitationView;

describe('an answer of the queue with another assignee', () => {
  it('has it on the one invitation of its page, and goes back', () => {
    const page = { items: [invitation('one'), invitation('two')], nextCursor: 'next' };

    const claimed = withAssignee(page, 'two', ANA);

    expect(claimed.items.map(({ work }) => work?.assignee)).toEqual([undefined, ANA]);
    expect(claimed.nextCursor).toBe('next');
    expect(withAssignee(claimed, 'two', undefined)).toEqual(page);
  });

  it('has it on the invitation that is read alone', () => {
    expect(withAssignee(invitation('one'), 'one', ANA).work).toMatchObject({
      turn: 'provider',
      assignee: ANA,
    });
  });

  it('is the same where the invitation is not', () => {
    const counts = { mine: 1 };
    const page = { items: [invitation('one')] };

    expect(withAssignee(counts, 'one', ANA)).toBe(counts);
    expect(withAssignee(page, 'two', ANA)).toBe(page);
    expect(withAssignee(undefined, 'two', ANA)).toBeUndefined();
  });
});
