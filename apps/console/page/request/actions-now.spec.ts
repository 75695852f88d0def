import { describe, expect, it } from '@jest/globals';
import type { RequestView } from '../api/views.js';
import type { Person } from '../app/session-store.js';
import { actionsNow, mainActionOf } from './actions-now.js';

const focalPoint: Person = { id: 'p1', name: 'A. B.', roles: ['focal-point'], organisation: 'state:MKD' };

const requestWith = (allowedActions: readonly string[]): RequestView =>
  ({ allowedActions, plan: { milestones: [{ milestoneId: 'm1' }] }, milestonesDone: {} }) as never;

describe('the actions on a request', () => {
  const inDelivery = actionsNow(requestWith(['terminate', 'waive-milestone', 'suspend']), focalPoint);

  it('begin with the mildest when none moves it on', () => {
    expect(inDelivery).toEqual(['waive-milestone', 'suspend', 'terminate']);
  });

  it.each([true, false])('never bring giving up a milestone to the fore (their turn: %s)', (isTurn) => {
    expect(mainActionOf(inDelivery, isTurn)).toBeUndefined();
  });

  it('bring the way forward to the fore only when it is their turn', () => {
    const actions = actionsNow(requestWith(['withdraw', 'submit']), focalPoint);
    expect(mainActionOf(actions, true)).toBe('submit');
    expect(mainActionOf(actions, false)).toBeUndefined();
  });

  it('leave out what one’s State has said already while the other States are waited for', () => {
    const votes = [
      { act: 'withdraw', state: 'MKD', terms: [] },
      { act: 'close-window', state: 'SRB', terms: [] },
      { act: 'choose', state: 'MKD', terms: ['i-1'] },
    ];
    const request = { ...requestWith(['withdraw', 'close-window', 'choose']), jointVotes: votes as never };

    expect(actionsNow(request, focalPoint)).toEqual(expect.arrayContaining(['close-window', 'choose']));
    expect(actionsNow(request, focalPoint)).not.toContain('withdraw');
  });
});
