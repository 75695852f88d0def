import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../api/problem.js';
import { failureOf, isWorthSaying } from './failure-of.js';

const reading = { data: undefined, isError: false, error: null, fetchStatus: 'fetching' } as const;

describe('why there is nothing to show', () => {
  it('is the refusal, or the missing network while nothing is even asked', () => {
    const error = new ApiProblem(503);

    expect(failureOf({ ...reading, isError: true, error, fetchStatus: 'idle' })).toBe(error);
    expect(failureOf({ ...reading, fetchStatus: 'paused' })).toMatchObject({ status: 0 });
  });

  it('is nothing while an answer may come, where nothing was asked, and where an earlier answer is shown', () => {
    const failed = { ...reading, isError: true, error: new ApiProblem(0) };

    expect(failureOf(reading)).toBeUndefined();
    expect(failureOf({ ...reading, fetchStatus: 'idle' })).toBeUndefined();
    expect(failureOf({ ...failed, data: [] })).toBeUndefined();
  });

  it('is worth saying unless the service has nothing there for the person', () => {
    const worth = [0, 400, 429, 500, 503].map((status) => isWorthSaying(new ApiProblem(status)));
    const not = [401, 403, 404, 409].map((status) => isWorthSaying(new ApiProblem(status)));

    expect(new Set(worth)).toEqual(new Set([true]));
    expect(new Set(not)).toEqual(new Set([false]));
    expect(isWorthSaying(new TypeError('not an answer'))).toBe(true);
    expect(isWorthSaying(undefined)).toBe(false);
  });
});
