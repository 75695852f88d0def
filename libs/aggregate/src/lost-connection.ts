import { MongoError } from 'mongodb';

const CONNECTION_CODES: readonly unknown[] = ['EPIPE', 'ECONNRESET', 'ETIMEDOUT', 'ERR_STREAM_DESTROYED'];

/**
 * Did the database or the way to it fail, rather than the caller? When a socket ends in the moment before it is
 * written to, the driver passes on Node's own error instead of one of its own.
 */
export const isDatabaseFailure = (error: unknown): error is Error =>
  error instanceof MongoError ||
  (error instanceof Error && 'code' in error && CONNECTION_CODES.includes(error.code));
