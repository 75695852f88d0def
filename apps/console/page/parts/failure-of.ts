import { ApiProblem } from '../api/problem.js';

interface Reading {
  readonly data: unknown;
  readonly isError: boolean;
  readonly error: unknown;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
}

/** Why there is nothing to show; undefined where there is something, or it may still come. */
export function failureOf({ data, isError, error, fetchStatus }: Reading): unknown {
  if (data !== undefined) return undefined;
  if (isError) return error;
  // Nothing is asked while the browser knows that it has no network.
  return fetchStatus === 'paused' ? new ApiProblem(0) : undefined;
}

/** Answers by which a service says that it has nothing here for this person, or not yet; the page’s head says 401. */
const NOTHING_HERE = [401, 403, 404, 409];

/** Has the person been kept from something that may well be there? */
export const isWorthSaying = (failure: unknown): boolean =>
  failure !== undefined && !(failure instanceof ApiProblem && NOTHING_HERE.includes(failure.status));
