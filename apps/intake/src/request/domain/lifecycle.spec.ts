import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { INTAKE_EVENTS } from '@hub/contracts/intake/intake-events.js';
import { propertyRuns, propertySeed } from '../../../../../test/support/property-runs.js';
import { chooseMove, randomSequences, type RandomSequence } from '../../../test/random-commands.js';
import type { RequestState } from './request-state.js';
import { WITHOUT_DEADLINE } from './ball.js';
import { DomainError } from './domain-error.js';
import { evolveRequest } from './evolve/evolve-request.js';
import { actionsIn, leadsTo, REQUEST_LIFECYCLE } from './lifecycle.js';
import { IllegalTransition } from './request-errors.js';
import { factName, type RequestFact } from './request-facts.js';
import { isOpen, REQUEST_STATUSES, type RequestStatus } from './request-status.js';
import type { RequestBuilder } from './testing/a-request.js';
import { PEOPLE } from './testing/people.js';
import { momentsOf } from './timeline/timeline.js';
import { factSentence } from '../../wording/fact-sentence.js';
import { allowedActions, WHO_MAY } from './who-may.js';

/** Other sequences of 100 commands each time; a failure prints the seed, and `LIFECYCLE_SEED` plays them again. */
const SEED = propertySeed('LIFECYCLE_SEED');
const PROPERTY = { numRuns: propertyRuns('LIFECYCLE_RUNS', 1_000), seed: SEED };

const OF_REQUESTS = INTAKE_EVENTS.filter(({ topic }) => topic === 'intake.request');
const CONTRACTS = new Map(OF_REQUESTS.map((contract) => [contract.type, contract]));
const sequences = randomSequences(100);

/** Plays a sequence; refusals leave the request as it was. */
function play(
  { beginning, steps }: RandomSequence,
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

/** What of a fact's contract is not kept. */
function faultsOf(type: string, data: object): readonly object[] {
  const contract = CONTRACTS.get(type);
  if (contract === undefined) throw new Error(`${type} has no contract`);
  return validateSync(plainToInstance(contract.payload, data), {
    whitelist: true,
    forbidNonWhitelisted: true,
  });
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
          const isWaitedFor = state.ballWith !== 'nobody' && !WITHOUT_DEADLINE.includes(state.status);
          expect({ status: state.status, isDue: state.dueAt !== undefined }).toEqual({
            status: state.status,
            isDue: isWaitedFor,
          });
          expect(new Set(state.timers.map(({ id }) => id)).size).toBe(state.timers.length);
        });
        for (const { type } of history) told.add(type);
        const statuses = momentsOf(history).map(({ status }) => status);
        for (const status of statuses) reached.add(status);
        const strays = statuses.filter((status, index) => {
          const from = statuses[index - 1] ?? status;
          return status !== from && !mayFollow(from, status);
        });
        expect(strays).toEqual([]);
      }),
      PROPERTY,
    );
    const missed = REQUEST_STATUSES.filter((status) => !reached.has(status));
    expect({ seed: SEED, missed }).toEqual({ seed: SEED, missed: [] });
  });

  it('is the fold of its history, and every fact keeps its contract and has a sentence', () => {
    // Most sequences begin alike: what has been looked at once need not be again.
    const known = new Set<string>();
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { history, state } = play(sequence, () => undefined);
        // As it is read: each fact has a date of its own, also where one command told two.
        const replayed = history.reduce<RequestState | undefined>(
          (current, past) =>
            evolveRequest(current, past as unknown as RequestFact, { ...past, at: new Date(past.at) }),
          undefined,
        );
        expect(replayed).toEqual(state);
        for (const { type, data } of history) {
          told.add(type);
          const sent = JSON.stringify(data);
          if (known.has(`${type} ${sent}`)) continue;
          known.add(`${type} ${sent}`);
          expect(faultsOf(type, JSON.parse(sent) as object)).toEqual([]);
          expect(factSentence('en', factName(type), data)).toMatch(/^\S.*[.:!]|\S$/);
        }
      }),
      PROPERTY,
    );
    const missed = [...CONTRACTS.keys()].filter((type) => !told.has(type));
    expect({ seed: SEED, missed }).toEqual({ seed: SEED, missed: [] });
  });
});
