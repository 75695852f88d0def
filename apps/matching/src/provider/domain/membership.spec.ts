import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { confirmScreening, recordScreening } from './due-diligence-decisions.js';
import {
  acceptMembership,
  declineMembership,
  leaveConsortium,
  withdrawMembership,
} from './membership-decisions.js';
import { countsAsUnOrganisation, membershipsOf, standingMembers } from './membership.js';
import { registerProvider, reviseProfile } from './provider-decisions.js';
import type { ProviderEvent } from './provider-events.js';
import { evolveProvider, type Provider, type ProviderProfile } from './provider.js';

const AT = new Date('2026-04-01T09:00:00.000Z');
const ALLIANCE: ProviderProfile = {
  name: 'Alliance',
  kind: 'consortium',
  unOrganisation: true,
  members: ['ngo', 'iom', 'city'],
};
const CLEAR = {
  lists: ['un-security-council', 'ungm-ineligibility'],
  outcome: 'clear',
  evidence: 'DMS 2026/0412',
} as const;

const fold = (provider: Provider | undefined, events: readonly ProviderEvent[]): Provider =>
  events.reduce<Provider | undefined>(
    (state, event) => evolveProvider(state, event, { seq: 1, at: AT, by: { id: 'ana' } }),
    provider,
  ) as Provider;
const pair = (memberId: string) => ({ consortiumId: 'alliance', memberId });
const accepted = (consortium: Provider, memberId: string): Provider =>
  fold(consortium, acceptMembership(consortium, pair(memberId), { unOrganisation: memberId === 'iom' }, AT));
const screened = (consortium: Provider): Provider => {
  const recorded = recordScreening(consortium, 'alliance', 's1', CLEAR, { at: AT, validMonths: 12 });
  const waiting = fold(consortium, recorded);
  return fold(waiting, confirmScreening(waiting, 'alliance', 's1', 'ben'));
};
const entered = fold(undefined, registerProvider(undefined, 'alliance', ALLIANCE, AT));

describe('a member of a consortium', () => {
  it('is asked when a profile names it, and counts once it has accepted', () => {
    const joined = accepted(entered, 'ngo');

    expect(standingMembers(entered)).toEqual([]);
    expect(membershipsOf(entered).map(({ status }) => status)).toEqual(['invited', 'invited', 'invited']);
    expect(standingMembers(joined)).toEqual(['ngo']);
  });

  it('is one of at least two who have accepted before the offers of the consortium match', () => {
    const one = accepted(screened(entered), 'ngo');
    const two = accepted(one, 'city');
    const oneAgain = fold(two, leaveConsortium(two, pair('city'), 'No staff left.', [], AT));

    expect(one.clearUntil).toBeUndefined();
    expect(two.clearUntil).toBe('2027-04-01');
    expect(oneAgain.clearUntil).toBeUndefined();
  });

  it('makes the consortium a UN organisation where it is one itself and has accepted', () => {
    const without = accepted(accepted(entered, 'ngo'), 'city');

    expect(countsAsUnOrganisation(without)).toBe(false);
    expect(countsAsUnOrganisation(accepted(without, 'iom'))).toBe(true);
  });

  it('that was entered before members were asked counts as having accepted, and may leave', () => {
    const [registered] = registerProvider(undefined, 'alliance', ALLIANCE, AT);
    const old = screened(fold(undefined, registered === undefined ? [] : [registered]));

    const left = fold(old, leaveConsortium(old, pair('iom'), 'Our office has closed.', [], AT));

    expect(standingMembers(old)).toEqual(['ngo', 'iom', 'city']);
    expect(old.clearUntil).toBe('2027-04-01');
    expect(countsAsUnOrganisation(old)).toBe(true);
    expect(standingMembers(left)).toEqual(['ngo', 'city']);
  });

  it('is not asked again by a corrected profile that still names it', () => {
    const joined = accepted(entered, 'ngo');

    const events = reviseProfile(joined, 'alliance', { ...ALLIANCE, members: ['ngo', 'iom', 'union'] }, AT);

    expect(events.slice(1).map(({ type, data }) => [type, 'memberId' in data && data.memberId])).toEqual([
      ['matching.provider.membership-invited.v1', 'union'],
      ['matching.provider.membership-withdrawn.v1', 'city'],
    ]);
    expect(standingMembers(fold(joined, events))).toEqual(['ngo']);
  });

  it('does not leave while a State counts on what it accepted, and leaves when that is delivered', () => {
    const joined = accepted(entered, 'ngo');
    const outcome = { requestId: 'r', needItemId: 'n', invitationId: 'i1', rating: 4 };
    const data = { providerId: 'alliance', ...outcome };
    const delivered = fold(joined, [{ type: 'matching.provider.outcome-recorded.v1', data }]);

    expect(() => leaveConsortium(joined, pair('ngo'), 'Enough.', ['i1'], AT)).toThrow(
      expect.objectContaining({
        code: 'matching.membership.promises-open',
        details: { invitationIds: ['i1'] },
      }),
    );
    expect(leaveConsortium(delivered, pair('ngo'), 'Enough.', ['i1'], AT)).toHaveLength(1);
  });

  it('answers once: what was done already is no event, and what is no longer open is refused', () => {
    const declined = fold(entered, declineMembership(entered, pair('ngo'), 'No.', AT));

    expect(declineMembership(declined, pair('ngo'), undefined, AT)).toEqual([]);
    expect(() => acceptMembership(declined, pair('ngo'), { unOrganisation: false }, AT)).toThrow(
      expect.objectContaining({ code: 'matching.membership.illegal-transition', allowedActions: [] }),
    );
    expect(() => withdrawMembership(accepted(entered, 'ngo'), pair('ngo'), undefined, AT)).toThrow(
      expect.objectContaining({ allowedActions: ['leave'] }),
    );
    expect(() => declineMembership(entered, pair('union'), undefined, AT)).toThrow(
      expect.objectContaining({ code: 'matching.membership.not-found' }),
    );
    expect(() => acceptMembership(entered, pair('ngo'), undefined, AT)).toThrow(
      expect.objectContaining({ code: 'matching.provider.not-registered' }),
    );
  });

  it('never counts unless accepting is the last that was said, whatever happens in whatever order', () => {
    const member = fc.constantFrom('ngo', 'iom', 'city', 'union');
    const step = fc.oneof(
      fc.record({ does: fc.constantFrom('accept', 'decline', 'withdraw', 'leave'), member }),
      fc.record({
        does: fc.constant('revise'),
        members: fc.uniqueArray(member, { minLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let consortium = screened(entered);
        const agreed = new Set<string>();
        for (const each of steps) {
          const events = eventsOf(consortium, each);
          consortium = fold(consortium, events);
          for (const { type, data } of events)
            if ('memberId' in data)
              agreed[type === 'matching.provider.membership-accepted.v1' ? 'add' : 'delete'](data.memberId);

          expect(new Set(standingMembers(consortium))).toEqual(agreed);
          expect(consortium.clearUntil === undefined || agreed.size >= 2).toBe(true);
          expect(countsAsUnOrganisation(consortium)).toBe(agreed.has('iom'));
        }
      }),
    );
  });
});

interface Step {
  readonly does: string;
  readonly member?: string;
  readonly members?: readonly string[];
}

function eventsOf(consortium: Provider, { does, member = '', members = [] }: Step): readonly ProviderEvent[] {
  try {
    if (does === 'revise') return reviseProfile(consortium, 'alliance', { ...ALLIANCE, members }, AT);
    if (does === 'accept')
      return acceptMembership(consortium, pair(member), { unOrganisation: member === 'iom' }, AT);
    if (does === 'decline') return declineMembership(consortium, pair(member), undefined, AT);
    if (does === 'withdraw') return withdrawMembership(consortium, pair(member), undefined, AT);
    return leaveConsortium(consortium, pair(member), 'Enough.', [], AT);
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^matching\.membership\./) });
    return [];
  }
}
