import { describe, expect, it } from '@jest/globals';
import { AT } from '../../../test/builders.js';
import { noteStep, startRematching } from './rematching-decisions.js';
import type { RematchingEvent } from './rematching-events.js';
import { evolveRematching, type Rematching } from './rematching.js';

const fold = (events: readonly RematchingEvent[], before?: Rematching, from = 1): Rematching =>
  events.reduce<Rematching | undefined>(
    (state, event, index) => evolveRematching(state, event, { seq: from + index, at: AT, by: { id: 'ops' } }),
    before,
  ) as Rematching;
const progress = { requests: 50, needItems: 500, extended: 3, matches: 7 };

describe('a rematching', () => {
  const started = fold(startRematching('job', { requests: 60, needItems: 600 }, AT));

  it('sums up its steps and ends when nothing is left', () => {
    const first = fold(noteStep(started, 'job:step:1', { cursor: 'r50', progress }, AT), started, 2);
    const second = fold(
      noteStep(
        first,
        'job:step:2',
        { cursor: 'r60', progress: { ...progress, requests: 10, needItems: 100 } },
        AT,
      ),
      first,
      3,
    );
    const nothing = { requests: 0, needItems: 0, extended: 0, matches: 0 };
    const ended = fold(
      noteStep(second, 'job:step:3', { cursor: undefined, progress: nothing }, AT),
      second,
      4,
    );

    expect(started).toMatchObject({
      status: 'running',
      startedBy: 'ops',
      timers: [{ id: 'job:step:1', dueAt: AT }],
    });
    expect(second.done).toEqual({ requests: 60, needItems: 600, extended: 6, matches: 14 });
    expect(ended).toMatchObject({ status: 'finished', finishedAt: AT.toISOString(), timers: [] });
  });

  it('takes no notice of a step that was noted already', () => {
    const first = fold(noteStep(started, 'job:step:1', { cursor: 'r50', progress }, AT), started, 2);

    expect(noteStep(first, 'job:step:1', { cursor: 'r50', progress }, AT)).toEqual([]);
    expect(noteStep(undefined, 'job:step:1', { cursor: 'r50', progress }, AT)).toEqual([]);
  });
});
