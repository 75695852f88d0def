import { parseArgs } from 'node:util';
import { DeadLetters } from '@hub/messaging/dead-letters/dead-letters.js';
import type { DeadLetter, DeadLetterFilter } from '@hub/messaging/dead-letters/dead-letter.js';

const USAGE = `dead-letters list    [--topic T] [--group G]            what waits, and why
dead-letters show    --id ID [--topic T]                headers and value of one
dead-letters replay  --topic T | --id ID [--group G]    publish again for the group that gave it up
dead-letters discard --id ID [--topic T]                take off the list
T is an original topic (intake.request), ID an event's id or the place that list shows.
Reads KAFKA_BROKERS (127.0.0.1:9092) and TOPIC_PREFIX (none).`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    topic: { type: 'string' },
    id: { type: 'string' },
    group: { type: 'string' },
    json: { type: 'boolean' },
  },
});

const filter: DeadLetterFilter = {
  ...(values.topic === undefined ? {} : { topic: values.topic }),
  ...(values.id === undefined ? {} : { id: values.id }),
  ...(values.group === undefined ? {} : { group: values.group }),
};

const inOneLine = (letter: DeadLetter): string =>
  [
    letter.place,
    letter.eventId ?? '(no id)',
    letter.type ?? '(no type)',
    letter.reason,
    letter.detail,
    `attempts ${String(letter.attempts)}`,
    letter.group,
    letter.at,
  ].join('  ');

const inFull = ({ message, ...letter }: DeadLetter): string => {
  const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]);
  const value = message.value?.toString() ?? null;
  return JSON.stringify({ ...letter, headers: Object.fromEntries(headers) as unknown, value }, undefined, 2);
};

async function run(deadLetters: DeadLetters, command: string): Promise<number> {
  const isNarrow = filter.id !== undefined || (command === 'replay' && filter.topic !== undefined);
  if (command !== 'list' && !isNarrow) return usage();
  switch (command) {
    case 'list':
      return print(await deadLetters.list(filter), values.json === true ? inFull : inOneLine, 'waiting');
    case 'show':
      return print(await deadLetters.list(filter), inFull, 'shown');
    case 'replay':
      return print(await deadLetters.replay(filter), inOneLine, 'replayed');
    case 'discard':
      return print(await deadLetters.discard(filter), inOneLine, 'discarded');
    default:
      return usage();
  }
}

function print(letters: readonly DeadLetter[], format: (letter: DeadLetter) => string, done: string): number {
  for (const letter of letters) console.log(format(letter));
  console.log(`${String(letters.length)} ${done}`);
  return 0;
}

function usage(): number {
  console.error(USAGE);
  return 2;
}

const deadLetters = await DeadLetters.open({
  brokers: (process.env['KAFKA_BROKERS'] ?? '127.0.0.1:9092').split(','),
  topicPrefix: process.env['TOPIC_PREFIX'] ?? '',
  service: 'operator',
});
try {
  process.exitCode = await run(deadLetters, positionals[0] ?? '');
} finally {
  await deadLetters.close();
}
