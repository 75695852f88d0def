import fc from 'fast-check';
import { fireTimer } from '../src/request/domain/fire-timer.js';
import type { RequestAction } from '../src/request/domain/lifecycle.js';
import type { RequestState } from '../src/request/domain/request-state.js';
import { aRequest, type RequestBuilder } from '../src/request/domain/testing/a-request.js';
import { MOVES, TIDINGS, type Move } from '../src/request/domain/testing/moves.js';
import { PEOPLE, type Person } from '../src/request/domain/testing/people.js';
import { CONTENT, PLAN_HASH } from '../src/request/domain/testing/sample-request.js';
import { allowedActions, WHO_MAY } from '../src/request/domain/who-may.js';

/** One step of a sequence, before it is known in which state it is taken. */
interface Step {
  /** Chooses between a move of the status, any move, a timer and tidings. */
  readonly kind: number;
  readonly which: number;
  readonly who: number;
  readonly dice: number;
  readonly days: number;
}

/** A request and what is then tried with it. */
export interface RandomSequence {
  readonly beginning: () => RequestBuilder;
  readonly steps: readonly Step[];
}

const ALL_MOVES = Object.keys(MOVES) as (keyof typeof MOVES)[];
const EVERYONE = Object.keys(PEOPLE) as Person[];

const step = fc.record({
  kind: fc.nat({ max: 9 }),
  which: fc.nat({ max: 999 }),
  who: fc.nat({ max: 999 }),
  dice: fc.nat({ max: 999 }),
  days: fc.oneof({ arbitrary: fc.constant(0), weight: 8 }, { arbitrary: fc.nat({ max: 40 }), weight: 1 }),
});

const LOCAL = { ...CONTENT.needItems[0], localAuthor: 'City of Bitola' };
const LARGE = { ...CONTENT.needItems[0], amount: { amountMinor: 90_000_000, currency: 'USD' } };

/** Where a sequence begins: some with a draft, the others further on, so that late statuses are played too. */
const BEGINNINGS: readonly (() => RequestBuilder)[] = [
  () => aRequest().drafted(),
  () => aRequest().drafted({ consentToDisclose: undefined, urgency: 'urgent' }),
  () => aRequest().drafted({ requestingStates: ['MKD', 'SRB'] }),
  () => aRequest().inTriage({ consentToDisclose: undefined }),
  () => aRequest().inTriage({ needItems: [LOCAL] }),
  () => aRequest().inTriage({ needItems: [LARGE] }),
  () =>
    aRequest()
      .inTriage()
      .does('ana', (state, act) => MOVES.merge(state as RequestState, act, 0)),
  () => aRequest().asked().rings('information-lapse'),
  () => aRequest().offersOpen(['nor', 'iom']),
  () => aRequest().unmet(),
  () =>
    aRequest()
      .unmet()
      .does('focalPoint', (state, act) => MOVES['close-unmet'](state as RequestState, act, 0)),
  () =>
    aRequest()
      .unmet()
      .does('ana', (state, act) => MOVES['refer-to-fund'](state as RequestState, act, 0))
      .does('focalPoint', (state, act) => MOVES['refer-to-fund'](state as RequestState, act, 0)),
  () => aRequest().inDesign().planned(),
  () => aRequest().inDesign().planned().approves('focalPoint').approves('iom').approves('norway'),
  () => aRequest().inAgreement(),
  () => aRequest().inDelivery(),
  () =>
    aRequest()
      .inDelivery()
      .later(30)
      .does('iom', (state, act) => MOVES['report-progress'](state as RequestState, act, 3)),
  () => aRequest().inDelivery().amends('iom').agrees('norway').agrees('unfpa'),
  () => aRequest().closed(),
];

/** Sequences of so many commands. */
export const randomSequences = (length: number): fc.Arbitrary<RandomSequence> =>
  fc.record({
    beginning: fc.constantFrom(...BEGINNINGS),
    steps: fc.array(step, { minLength: length, maxLength: length }),
  });

/** Mostly somebody who may do this, sometimes anybody. */
function personFor(action: RequestAction, { who }: Step): Person {
  const roles: readonly string[] = WHO_MAY[action];
  const able = EVERYONE.filter((person) => roles.includes(PEOPLE[person].role));
  return pick(who % 8 === 0 ? EVERYONE : able, who >> 3);
}

const pick = <T>(of: readonly T[], which: number): T => of[which % of.length] as T;
const ENDINGS: readonly string[] = ['withdraw', 'terminate', 'decline', 'close-unmet'];

/** What somebody tries, or what a timer or another service brings. */
interface Chosen {
  readonly move: Move;
  readonly person: Person;
  readonly until?: Date;
  /** What a person tries; absent for timers and tidings. */
  readonly action?: RequestAction;
}

/** What a step comes to in a state. */
export function chooseMove(state: RequestState, step: Step): Chosen {
  const { kind, which } = step;
  if (kind === 0 && state.timers.length > 0) {
    const { id, dueAt } = pick(state.timers, which);
    return {
      person: 'timers',
      ...(which % 4 !== 0 && { until: dueAt }),
      move: (now, act) => fireTimer(now, { ...act, timerId: id, contentHash: PLAN_HASH }),
    };
  }
  if (kind <= 3) return { person: 'timers', move: pick(TIDINGS, which) };
  const listed = allowedActions(state.status).filter(
    (action) => which % 5 === 0 || !ENDINGS.includes(action),
  );
  const among = kind === 4 || listed.length === 0 ? ALL_MOVES : (listed as typeof ALL_MOVES);
  const action = pick(among, which);
  return { move: MOVES[action], person: personFor(action, step), action };
}
