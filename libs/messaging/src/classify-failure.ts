import { PermanentFailure, ServerAway, TransientFailure } from './failures.js';

/**
 * `infrastructure`: a server is away, no message is at fault, wait without limit; `transient`: try again a few
 * times; `permanent`: trying again cannot help.
 */
export type FailureClass = 'infrastructure' | 'transient' | 'permanent';

const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

const SERVER_AWAY_NAMES = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoWaitQueueTimeoutError',
  'MongoTopologyClosedError',
  'MongoNotConnectedError',
  'MongoClientClosedError',
  'MaxRetriesPerRequestError',
]);

// Shutdown, not primary, primary stepped down, interrupted by either, host (un)reachable, write concern not met.
const SERVER_AWAY_CODES = new Set([
  6, 7, 64, 89, 91, 100, 189, 262, 9001, 10058, 10107, 11600, 11602, 13388, 13435, 13436,
]);

// Another writer, or another topic's event, was first or is still to come.
const MAY_STILL_COME = /(^|\.)(not-found|stale-version|contended)$/;

/** Tells whose fault a failure is; see the README's table. */
export const classifyFailure = (failure: unknown): FailureClass => {
  if (!(failure instanceof Error)) return 'transient';
  if (causes(failure).some(isServerAway)) return 'infrastructure';
  if (failure instanceof PermanentFailure) return 'permanent';
  if (failure instanceof TransientFailure) return 'transient';
  return isRefusal(failure) ? 'permanent' : 'transient';
};

/** The failure's stable code, or its class where it has none. */
export const failureCode = (failure: unknown): string => {
  if (!(failure instanceof Error)) return 'unknown';
  const code: unknown = Reflect.get(failure, 'code');
  return typeof code === 'string' ? code : failure.name;
};

// An error with a dotted code is a decision's or a store's: it will be the same next time, unless it says otherwise.
const isRefusal = (failure: Error): boolean => {
  const code: unknown = Reflect.get(failure, 'code');
  if (typeof code !== 'string' || !code.includes('.')) return false;
  return Reflect.get(failure, 'transient') !== true && !MAY_STILL_COME.test(code);
};

const isServerAway = (failure: Error): boolean => {
  if (failure instanceof ServerAway) return true;
  if (SERVER_AWAY_NAMES.has(failure.name) || failure.name.startsWith('KafkaJS')) return true;
  const code: unknown = Reflect.get(failure, 'code');
  if (typeof code === 'string' && NETWORK_CODES.has(code)) return true;
  if (!failure.name.startsWith('Mongo')) return false;
  return (
    (typeof code === 'number' && SERVER_AWAY_CODES.has(code)) ||
    /buffering timed out/.test(failure.message) ||
    labelled(failure, 'RetryableWriteError')
  );
};

const labelled = (failure: Error, label: string): boolean =>
  'hasErrorLabel' in failure &&
  typeof failure.hasErrorLabel === 'function' &&
  failure.hasErrorLabel(label) === true;

function causes(failure: Error): readonly Error[] {
  const chain: Error[] = [];
  let next: unknown = failure;
  while (next instanceof Error && !chain.includes(next)) {
    chain.push(next);
    next = next.cause;
  }
  return chain;
}
