import { MongoError, MongoNetworkError, MongoServerError } from 'mongodb';
import { LedgerRaced } from './group-writer.js';

const DUPLICATE_KEY = 11_000;
/** Another writer has ended this session's transaction. */
const INTERRUPTED = 11_601;
const LABELS = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError'];

/** Would the same transaction, run again, perhaps succeed? It books nothing twice. */
export function isWorthRetrying(error: unknown): boolean {
  if (error instanceof LedgerRaced || error instanceof MongoNetworkError) return true;
  if (error instanceof MongoServerError && (error.code === DUPLICATE_KEY || error.code === INTERRUPTED))
    return true;
  return error instanceof MongoError && LABELS.some((label) => error.hasErrorLabel(label));
}
