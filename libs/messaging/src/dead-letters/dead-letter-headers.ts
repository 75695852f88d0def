import { failureCode } from '../classify-failure.js';
import type { Message, MessageHeaders } from '../message.js';

/** Headers that a dead letter carries beside those it came with. */
export const DEAD_LETTER = {
  reason: 'dlt-reason',
  detail: 'dlt-detail',
  attempts: 'dlt-attempts',
  topic: 'dlt-topic',
  partition: 'dlt-partition',
  offset: 'dlt-offset',
  timestamp: 'dlt-timestamp',
  group: 'dlt-group',
  at: 'dlt-at',
  /** On a marker: `<offset>` of the dead letter in the same partition that needs no more attention. */
  settles: 'dlt-settles',
  /** On a marker: `replayed` or `discarded`. */
  settledAs: 'dlt-settled-as',
  /** On a marker: who settled it over HTTP, by the id in the token. */
  settledBy: 'dlt-settled-by',
} as const;

/** On a replayed message: the consumer group it is for; other groups skip it. */
export const REPLAY_FOR = 'hub-replay-for';
/** For an event that never went out: every group takes it. */
export const REPLAY_FOR_ALL = '*';

export interface DeathCircumstances {
  readonly topic: string;
  readonly partition: number;
  readonly group: string;
  readonly failure: unknown;
  readonly attempts: number;
}

const LONGEST_DETAIL = 300;

/** The original headers, and why, where and when the message was given up; never a stack. */
export const deadLetterHeaders = (message: Message, death: DeathCircumstances): MessageHeaders => ({
  ...withoutOwnHeaders(message.headers),
  [DEAD_LETTER.reason]: failureCode(death.failure),
  [DEAD_LETTER.detail]: detailOf(death.failure),
  [DEAD_LETTER.attempts]: String(death.attempts),
  [DEAD_LETTER.topic]: death.topic,
  [DEAD_LETTER.partition]: String(death.partition),
  [DEAD_LETTER.offset]: message.offset,
  [DEAD_LETTER.timestamp]: message.timestamp,
  [DEAD_LETTER.group]: death.group,
  [DEAD_LETTER.at]: new Date().toISOString(),
});

/** What the message came with before it was given up or replayed. */
export const withoutOwnHeaders = (headers: MessageHeaders | undefined): MessageHeaders =>
  Object.fromEntries(
    Object.entries(headers ?? {}).filter(
      ([name, value]) => value !== undefined && !name.startsWith('dlt-') && name !== REPLAY_FOR,
    ),
  );

const detailOf = (failure: unknown): string => {
  const [line = ''] = (failure instanceof Error ? failure.message : String(failure)).split('\n');
  return line.slice(0, LONGEST_DETAIL);
};
