import { describe, expect, it } from '@jest/globals';
import type { AllocationEvent } from './allocation-events.js';
import type { AllocationState } from './allocation-state.js';
import { evolveAll, evolveAllocation } from './evolve-allocation.js';
import { declareConflict, propose, score, takePosition } from './review-allocation.js';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const SCORES = (['gender', 'child-sensitivity', 'human-rights'] as const).map((marker) => ({
  marker,
  score: 1,
}));
const [eva, finn, gil] = [{ id: 'eva' }, { id: 'finn' }, { id: 'gil' }];

const proposal = {
  allocationId: 'a',
  requestId: 'r',
  fundId: 'mptf',
  amount: usd(1_000),
  title: 'Evidence-based migration policy',
  requestingStates: ['MKD'],
  objectives: [1, 3],
  unOrganisations: ['iom', 'unfpa'],
  leadImplementer: 'iom',
  proposedAt: '2026-03-01T00:00:00Z',
};
const facts = (events: readonly AllocationEvent[]): string[] =>
  events.map(({ type }) => type.split('.')[2] as string);
const proposed = (): AllocationState =>
  evolveAllocation(undefined, propose(undefined, proposal)[0] as AllocationEvent, {
    seq: 1,
    at: new Date(0),
  });
const after = (
  ...decisions: readonly ((state: AllocationState) => readonly AllocationEvent[])[]
): AllocationState => decisions.reduce((state, decide) => evolveAll(state, decide(state)), proposed());
const reviewed = () =>
  after(
    (state) => score(state, eva, SCORES),
    (state) => score(state, finn, SCORES),
  );

describe('the review of an allocation', () => {
  it('is done when two members have scored all three markers', () => {
    expect(facts(score(proposed(), eva, SCORES))).toEqual(['scored']);
    expect(
      facts(
        score(
          after((state) => score(state, eva, SCORES)),
          finn,
          SCORES,
        ),
      ),
    ).toEqual(['scored', 'reviewed']);
    expect(
      facts(
        score(
          after((state) => score(state, eva, SCORES)),
          eva,
          SCORES,
        ),
      ),
    ).toEqual(['scored']);
    expect(() => score(proposed(), eva, SCORES.slice(1))).toThrow('three markers');
  });

  it('proposes nothing at a repeat, and nothing where nothing is missing', () => {
    expect(propose(proposed(), proposal)).toEqual([]);
    expect(() => propose(undefined, { ...proposal, amount: usd(0) })).toThrow('no gap');
  });

  it('goes without those who have an interest', () => {
    const state = after((before) => score(before, eva, SCORES));

    expect(() => score(state, { id: 'x', organisation: 'state:MKD' }, SCORES)).toThrow('stepped aside');
    expect(() => score(state, { id: 'x', organisation: 'provider:unfpa' }, SCORES)).toThrow('stepped aside');
    const without = evolveAll(state, declareConflict(state, eva, 'My brother works there.'));
    expect(without.scores).toEqual([]);
    expect(() => score(without, eva, SCORES)).toThrow('stepped aside');
  });

  it('begins again when a scorer steps aside', () => {
    const state = reviewed();

    expect(evolveAll(state, declareConflict(state, finn, 'Late.')).status).toBe('proposed');
  });
});

describe('a decision of the committee', () => {
  it('needs two members of one mind', () => {
    const approve = (state: AllocationState) => takePosition(state, eva, { position: 'approve' });
    const once = evolveAll(reviewed(), approve(reviewed()));

    expect(facts(approve(reviewed()))).toEqual(['position-taken']);
    expect(facts(approve(once))).toEqual(['position-taken']);
    expect(facts(takePosition(once, finn, { position: 'approve' }))).toEqual(['position-taken', 'approved']);
  });

  it('is blocked by one objection until it is replaced', () => {
    const objected = evolveAll(
      reviewed(),
      takePosition(reviewed(), gil, { position: 'object', comment: 'Too dear.' }),
    );
    const one = evolveAll(objected, takePosition(objected, eva, { position: 'approve' }));
    const two = evolveAll(one, takePosition(one, finn, { position: 'approve' }));

    expect(two.status).toBe('reviewed');
    expect(facts(takePosition(two, gil, { position: 'approve' }))).toEqual(['position-taken', 'approved']);
  });

  it('may give less than was asked, never more', () => {
    const less = { position: 'approve', amount: usd(800) } as const;
    const once = evolveAll(reviewed(), takePosition(reviewed(), eva, less));

    expect(facts(takePosition(once, finn, { position: 'approve' }))).toEqual(['position-taken']);
    const events = takePosition(once, finn, less);
    expect(facts(events)).toEqual(['position-taken', 'reduced', 'approved']);
    expect(evolveAll(once, events)).toMatchObject({
      status: 'approved',
      amount: usd(800),
      approvers: ['eva', 'finn'],
      bookings: [{ kind: 'reserve', reference: 'a/reserve', amountMinor: 800 }],
    });
    expect(() => takePosition(once, finn, { position: 'approve', amount: usd(1_001) })).toThrow('At most');
  });

  it.each(['return', 'reject'] as const)('can be to %s, also before the scores', (position) => {
    const once = evolveAll(proposed(), takePosition(proposed(), eva, { position, comment: 'No partner.' }));

    expect(facts(takePosition(once, finn, { position }))).toEqual(['position-taken', `${position}ed`]);
  });

  it('is not taken before the review, nor twice', () => {
    expect(() => takePosition(proposed(), eva, { position: 'approve' })).toThrow(
      'proposed does not accept "approve"',
    );
    const returned = { ...proposed(), status: 'returned' } as const;
    expect(() => takePosition(returned, eva, { position: 'return' })).toThrow('does not accept');
  });
});
