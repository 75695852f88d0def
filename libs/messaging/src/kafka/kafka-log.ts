import { Logger } from '@nestjs/common';
import { logLevel } from 'kafkajs';
import type { LogEntry, logCreator } from 'kafkajs';

const QUIET_MS = 10_000;
const REMEMBERED = 200;

/**
 * kafkajs's log in Nest's: its errors are mostly attempts it repeats itself, so they are warnings here, once in ten
 * seconds each; stacks and the rest are for debugging.
 */
export const kafkaLog = (): logCreator => {
  const logger = new Logger('Kafka');
  const saidAt = new Map<string, number>();
  return () => (entry: LogEntry) => {
    const text = `${entry.namespace} ${entry.log.message}`;
    if (entry.level > logLevel.WARN || isRoutine(entry.log.message)) {
      logger.debug(text);
      return;
    }
    if (Date.now() - (saidAt.get(text) ?? 0) < QUIET_MS) return;
    if (saidAt.size >= REMEMBERED) saidAt.clear();
    saidAt.set(text, Date.now());
    logger.warn(withReason(text, entry.log['error']));
  };
};

const withReason = (text: string, reason: unknown): string =>
  typeof reason === 'string' && !text.includes(reason) ? `${text}: ${reason}` : text;

// A group that rebalances or looks for its coordinator is part of normal life.
const isRoutine = (message: string): boolean =>
  /rebalanc|re-joining|coordinator|Response without match/i.test(message);
