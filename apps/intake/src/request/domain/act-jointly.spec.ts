import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JOINT_ACTS, type JointAct } from '@hub/contracts/vocabularies/joint-acts.js';
import { propertyRuns, propertySeed } from '../../../../../test/support/property-runs.js';
import { DomainError } from './domain-error.js';
import { evolveRequest } from './evolve/evolve-request.js';
import type { RequestFact } from './request-facts.js';
import type { RequestState } from './request-state.js';
import { isOpen } from './request-status.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { MOVES } from './testing/moves.js';
import { PEOPLE, type Person } from './testing/people.js';
import { allowedActions } from './who-may.js';

const SEED = propertySeed('JOINT_SEED');
const PROPERTY = { numRuns: propertyRuns('JOINT_RUNS', 500), seed: SEED };
const AT = new Date('2026-03-02T09:00:00.000Z');

/** The same request, made by North Macedonia and Serbia together. */
const joint = ({ state }: RequestBuilder): RequestState => ({
  ...state,
  content: { ...state.content, requestingStates: ['MKD', 'SRB'] },
});
const factsOf = (
  state: RequestState,
  person: Person,
  act: keyof typeof MOVES,
  dice = 1,
): readonly RequestFact[] => MOVES[act](state, { by: PEOPLE[person], at: AT }, dice);
const after = (state: RequestState, person: Person, act: keyof typeof MOVES, dice = 1): RequestState =>
  factsOf(state, person, act, dice).reduce(
    (current, fact) => evolveRequest(current, fact, { seq: 99, at: AT, by: PEOPLE[person] }),
    state,
  );

/** Somebody does something else first. */
const having = (request: RequestBuilder, person: Person, act: keyof typeof MOVES): RequestBuilder =>
  request.does(person, (state, by) => MOVES[act](state as RequestState, by, 0));

/** Where each act can be done, and what it leads to once all States have. */
const ACTS: Record<JointAct, readonly [from: () => RequestBuilder, to: RequestState['status']]> = {
  withdraw: [() => aRequest().inDesign(), 'withdrawn'],
  'agree-to-merge': [() => having(aRequest().inTriage(), 'ana', 'merge'), 'merged'],
  'close-window': [() => aRequest().offersOpen(['nor', 'iom']).hears('nor', 1, 'proposed'), 'offers-review'],
  'none-acceptable': [() => aRequest().inReview(), 'unmet'],
  choose: [() => aRequest().inReview().hears('nor', 2, 'accepted'), 'design'],
  'close-unmet': [() => aRequest().unmet(), 'closed-unmet'],
  'refer-to-fund': [() => having(aRequest().unmet(), 'ana', 'refer-to-fund'), 'fund-review'],
  confirm: [() => aRequest().inCompletionReview(), 'completed'],
  terminate: [() => having(aRequest().inDelivery(), 'carla', 'terminate'), 'terminated'],
};

describe('what binds every State of a joint request', () => {
  it.each(JOINT_ACTS.map((act) => [act, ...ACTS[act]] as const))(
    'takes effect when the last State does it, whoever begins: %s',
    (act, from, to) => {
      for (const [first, last] of [
        ['focalPoint', 'neighbour'],
        ['neighbour', 'focalPoint'],
      ] as const) {
        const request = joint(from());

        const noted = after(request, first, act);
        expect(noted.status).toBe(request.status);
        expect(noted.jointVotes).toMatchObject([{ act, state: first === 'neighbour' ? 'SRB' : 'MKD' }]);
        expect(factsOf(noted, first, act)).toEqual([]);

        const done = after(noted, last, act);
        expect(done.status).toBe(to);
        expect(done.jointVotes).toBeUndefined();
      }
    },
  );

  it.each(JOINT_ACTS.map((act) => [act, ...ACTS[act]] as const))(
    'is one State’s to decide when it asks alone: %s',
    (act, from, to) => {
      expect(after(from().state, 'focalPoint', act).status).toBe(to);
    },
  );

  it('waits while the States do not mean the same, and goes by the last word of each', () => {
    const request = joint(aRequest().inCompletionReview());
    const rated = (state: RequestState, person: Person, rating: number): RequestState => {
      const act = { by: PEOPLE[person], at: AT };
      const vote = { act: 'confirm', state: person === 'neighbour' ? 'SRB' : 'MKD' } as const;
      const data = { requestId: 'r-1', ...vote, terms: [`need-1: ${String(rating)}`] };
      return evolveRequest(state, { type: 'intake.request.joint-act-agreed.v1', data }, { ...act, seq: 99 });
    };

    const differing = rated(request, 'neighbour', 2);
    expect(after(differing, 'focalPoint', 'confirm').status).toBe('completion-review');

    const changed = rated(differing, 'neighbour', 4);
    expect(changed.jointVotes).toHaveLength(1);
    expect(after(changed, 'focalPoint', 'confirm').status).toBe('completed');
  });

  it('is forgotten when the request moves on or the plan changes', () => {
    const planned = after(joint(aRequest().inDesign().planned()), 'neighbour', 'withdraw');
    expect(after(planned, 'focalPoint', 'revise-plan').jointVotes).toBeUndefined();

    const open = after(joint(ACTS['close-window'][0]()), 'neighbour', 'withdraw');
    const closed = after(after(open, 'neighbour', 'close-window'), 'focalPoint', 'close-window');
    expect(closed.jointVotes).toBeUndefined();
  });

  it('is left alone by the head of the secretariat, who closes an unmet request as before', () => {
    expect(after(joint(aRequest().unmet()), 'carla', 'close-unmet').status).toBe('closed-unmet');
  });

  it('is never decided by one State alone, whatever it tries', () => {
    const beginnings = [
      ...JOINT_ACTS.map((act) => ACTS[act][0]),
      () => aRequest().inTriage(),
      () => aRequest().asked(),
      () => aRequest().inAgreement(),
      () => aRequest().ready(),
    ].map((from) => joint(from()));
    const tries = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 5, maxLength: 30 });

    fc.assert(
      fc.property(fc.constantFrom(...beginnings), tries, (beginning, tried) => {
        const end = tried.reduce((state, [which, dice]) => {
          const listed = allowedActions(state.status, ['focal-point']) as (keyof typeof MOVES)[];
          const action = listed[which % listed.length];
          if (action === undefined) return state;
          try {
            return after(state, 'neighbour', action, dice);
          } catch (error) {
            if (error instanceof DomainError) return state;
            throw error;
          }
        }, beginning);

        expect({ seed: SEED, isOpen: isOpen(end.status) }).toEqual({ seed: SEED, isOpen: true });
        expect(end.status).not.toBe('completed');
        expect(end.chosenInvitationIds).toEqual(beginning.chosenInvitationIds);
        expect(end.referral).toEqual(end.planHash === beginning.planHash ? beginning.referral : undefined);
      }),
      PROPERTY,
    );
  });
});
