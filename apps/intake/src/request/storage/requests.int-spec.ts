import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replay } from '@hub/aggregate/replay.js';
import { verifyHistory } from '@hub/aggregate/verify-history.js';
import { propertyRuns, propertySeed } from '../../../../../test/support/property-runs.js';
import { anIntakeStage, type IntakeStage } from '../../../test/intake-stage.js';
import { chooseMove, randomSequences, type RandomSequence } from '../../../test/random-commands.js';
import { addDays } from '../domain/dates.js';
import { DomainError } from '../domain/domain-error.js';
import type { RequestState } from '../domain/request-state.js';
import { PEOPLE } from '../domain/testing/people.js';
import { RequestRepository } from './request.repository.js';
import { REQUEST, Requests } from './requests.js';

const PROPERTY = {
  numRuns: propertyRuns('STORE_RUNS', 20),
  seed: propertySeed('STORE_SEED'),
  // Each try costs a second on the servers: the seed tells enough.
  endOnFailure: true,
};

describe('stored requests', () => {
  let stage: IntakeStage;
  let requests: Requests;
  beforeAll(async () => {
    stage = await anIntakeStage();
    requests = stage.get(Requests);
  });
  afterAll(() => stage.end());

  const stateOf = async (requestId: string): Promise<RequestState> => {
    const loaded = await requests.load(requestId);
    if (loaded === undefined) throw new Error('It has not been stored');
    return loaded.state;
  };
  const unlessRefused = (error: unknown): void => {
    if (!(error instanceof DomainError)) throw error;
  };

  /** Plays a sequence; every third command is sent by two processes at once, as a client that lost an answer does. */
  const play = async ({ beginning, steps }: RandomSequence): Promise<string> => {
    const built = beginning();
    const { requestId } = await stage.keep(built);
    let now = built.at;
    for (const step of steps) {
      const { move, person, until } = chooseMove(await stateOf(requestId), step);
      now = addDays(now, step.days);
      if (until !== undefined && until > now) now = until;
      const act = { by: PEOPLE[person], at: now };
      const command = { ...act, cause: `test:${randomUUID()}` };
      const send = () =>
        requests
          .execute(requestId, command, (state) => move(state as RequestState, act, step.dice))
          .catch(unlessRefused);
      await Promise.all(step.which % 3 === 0 ? [send(), send()] : [send()]);
    }
    return requestId;
  };

  it('are what their history says, and neither version nor seq skips, whatever is tried', async () => {
    let longest = 0;
    await fc.assert(
      fc.asyncProperty(randomSequences(60), async (sequence) => {
        const requestId = await play(sequence);

        const loaded = await requests.load(requestId);
        const history = await requests.history(requestId);
        const chain = await stage.get(RequestRepository).storedChain(requestId);
        expect(loaded?.version).toBe(history.length);
        expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1));
        expect(replay(REQUEST, history)).toEqual(loaded?.state);
        expect(
          verifyHistory(chain?.history ?? [], {
            aggregate: REQUEST.name,
            id: requestId,
            version: history.length,
          }),
        ).toMatchObject({ sound: true });
        longest = Math.max(longest, history.length);
      }),
      PROPERTY,
    );
    // Most of what is tried is refused; much is not.
    expect(longest).toBeGreaterThan(30);
  });
});
