import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { INTAKE_EVENTS } from '@hub/contracts/intake/intake-events.js';
import { propertyRuns } from '../../../../../test/support/property-runs.js';
import type { RequestState } from './request-state.js';
import { DomainError } from './domain-error.js';
import { evolveRequest } from './evolve/evolve-request.js';
import { fireTimer } from './fire-timer.js';
import { actionsIn, leadsTo, REQUEST_LIFECYCLE, type RequestAction } from './lifecycle.js';
import { IllegalTransition } from './request-errors.js';
import { factName, type RequestFact } from './request-facts.js';
import { isOpen, REQUEST_STATUSES, type RequestStatus } from './request-status.js';
import { aRequest, type RequestBuilder } from './testing/a-request.js';
import { MOVES, TIDINGS, type Move } from './testing/moves.js';
import { CONTENT } from './testing/sample-request.js';
import { PEOPLE, type Person } from './testing/people.js';
import { momentsOf } from './timeline/timeline.js';
import { factSentence } from '../../wording/fact-sentence.js';
import { allowedActions, WHO_MAY } from './who-may.js';

interface Step {
  /** Chooses between a move of the status, any move, a timer and tidings. */
  readonly kind: number;
  readonly which: number;
  readonly who: number;
  readonly dice: number;
  readonly days: number;
}

/** Sequences of 100 commands; `LIFECYCLE_RUNS=1000` is the full size. */
const RUNS = propertyRuns('LIFECYCLE_RUNS', 300);

const OF_REQUESTS = INTAKE_EVENTS.filter(({ topic }) => topic === 'intake.request');
const CONTRACTS = new Map(OF_REQUESTS.map((contract) => [contract.type, contract]));
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

/** Where a sequence begins: half of them with a draft, the others further on, so that late statuses are played too. */
const LARGE = { ...CONTENT.needItems[0], amount: { amountMinor: 90_000_000, currency: 'USD' } };
const BEGINNINGS: readonly (() => RequestBuilder)[] = [
  () => aRequest().drafted(),
  () => aRequest().drafted({ consentToDisclose: undefined, urgency: 'urgent' }),
  () => aRequest().drafted({ requestingStates: ['MKD', 'SRB'] }),
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
const sequences = fc.record({
  beginning: fc.constantFrom(...BEGINNINGS),
  steps: fc.array(step, { minLength: 100, maxLength: 100 }),
});

/** Mostly somebody who may do this, sometimes anybody. */
function personFor(action: RequestAction, { who }: Step): Person {
  const roles: readonly string[] = WHO_MAY[action];
  const able = EVERYONE.filter((person) => roles.includes(PEOPLE[person].role));
  return pick(who % 8 === 0 ? EVERYONE : able, who >> 3);
}

const pick = <T>(of: readonly T[], which: number): T => of[which % of.length] as T;
const ENDINGS: readonly string[] = ['withdraw', 'terminate', 'decline', 'close-unmet'];

interface Chosen {
  readonly move: Move;
  readonly person: Person;
  readonly until?: Date;
  /** What a person tries; absent for timers and tidings. */
  readonly action?: RequestAction;
}

function chooseMove(state: RequestState, step: Step): Chosen {
  const { kind, which } = step;
  if (kind === 0 && state.timers.length > 0) {
    const { id, dueAt } = pick(state.timers, which);
    return {
      person: 'timers',
      ...(which % 4 !== 0 && { until: dueAt }),
      move: (now, act) => fireTimer(now, { ...act, timerId: id, contentHash: 'a'.repeat(64) }),
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

/** Plays a sequence; refusals leave the request as it was. */
function play(
  { beginning, steps }: { beginning: () => RequestBuilder; steps: readonly Step[] },
  watch: (request: RequestBuilder, before: RequestState) => void,
): RequestBuilder {
  const request = beginning();
  for (const step of steps) {
    const before = request.state;
    const { move, person, until, action } = chooseMove(before, step);
    try {
      request
        .later(step.days)
        .until(until)
        .does(person, (state, act) => move(state ?? before, act, step.dice));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      expect(request.state).toBe(before);
      if (error instanceof IllegalTransition) {
        expect(error.allowedActions).toEqual(allowedActions(before.status));
        expect(error.allowedActions).not.toContain(action);
      }
    }
    // What was accepted is what the list of allowed actions says to this role.
    if (request.state !== before && action !== undefined)
      expect(allowedActions(before.status, [PEOPLE[person].role])).toContain(action);
    if (request.state !== before) watch(request, before);
  }
  return request;
}

const mayFollow = (from: RequestStatus, to: RequestStatus): boolean =>
  actionsIn(from).some((action) => leadsTo(from, action).includes(to));

describe('the lifecycle', () => {
  /** Kinds of facts that the sequences of both properties have led to. */
  const told = new Set<string>();

  it('names every status and a role for every action', () => {
    expect(Object.keys(REQUEST_LIFECYCLE)).toEqual([...REQUEST_STATUSES]);
    const actions = REQUEST_STATUSES.flatMap((status) => actionsIn(status));
    expect(new Set(actions)).toEqual(new Set(Object.keys(WHO_MAY)));
  });

  it('ends where nobody is expected to act', () => {
    for (const status of REQUEST_STATUSES)
      if (actionsIn(status).length === 0) expect(isOpen(status)).toBe(false);
  });

  it('is never left, whatever is tried, and every status can be reached', () => {
    const reached = new Set<RequestStatus>();
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { history } = play(sequence, ({ state }) => {
          if (!isOpen(state.status) && actionsIn(state.status).length === 0)
            expect(state).toMatchObject({ ballWith: 'nobody', timers: [] });
          expect(new Set(state.timers.map(({ id }) => id)).size).toBe(state.timers.length);
        });
        for (const { type } of history) told.add(type);
        expect(history.every(({ seq }, index) => seq === index + 1)).toBe(true);
        const statuses = momentsOf(history).map(({ status }) => status);
        for (const status of statuses) reached.add(status);
        const strays = statuses.filter((status, index) => {
          const from = statuses[index - 1] ?? status;
          return status !== from && !mayFollow(from, status);
        });
        expect(strays).toEqual([]);
      }),
      { numRuns: RUNS, seed: 23 },
    );
    expect([...REQUEST_STATUSES].filter((status) => !reached.has(status))).toEqual([]);
  });

  it('is the fold of its history, and every fact keeps its contract and has a sentence', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { history, state } = play(sequence, () => undefined);
        const replayed = history.reduce<RequestState | undefined>(
          (current, past) => evolveRequest(current, past as unknown as RequestFact, past),
          undefined,
        );
        expect(replayed).toEqual(state);
        for (const { type, data } of history) {
          told.add(type);
          const contract = CONTRACTS.get(type);
          if (contract === undefined) throw new Error(`${type} has no contract`);
          const payload = plainToInstance(contract.payload, JSON.parse(JSON.stringify(data)) as object);
          const broken = validateSync(payload, { whitelist: true, forbidNonWhitelisted: true });
          expect(broken).toEqual([]);
          expect(factSentence('en', factName(type), data)).toMatch(/^\S.*[.:!]|\S$/);
        }
      }),
      { numRuns: RUNS / 2, seed: 29 },
    );
    expect([...CONTRACTS.keys()].filter((type) => !told.has(type))).toEqual([]);
  });
});
