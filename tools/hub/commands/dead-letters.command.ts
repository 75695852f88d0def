import { DeadLetters } from '@hub/messaging/dead-letters/dead-letters.js';
import type { DeadLetter, DeadLetterFilter } from '@hub/messaging/dead-letters/dead-letter.js';
import { type Arguments, type HubCommand, optional, type Report, WrongUsage } from '../hub-command.js';

/** `hub dead-letters`: what could not be handled, and what is to become of it. */
export const DEAD_LETTERS: HubCommand = {
  name: 'dead-letters',
  summary: 'lists, shows, replays or discards what could not be handled',
  usage: [
    'dead-letters list    [--topic T] [--group G]            what waits, and why; ends with 1 when something does',
    'dead-letters show    --id ID [--topic T]                headers and value of one',
    'dead-letters replay  --topic T | --id ID [--group G]    publishes again for the group that gave it up',
    'dead-letters discard --id ID [--topic T]                takes off the list',
    '    T is an original topic (intake.request), ID an event id or the place that list shows',
  ],
  options: { topic: { type: 'string' }, id: { type: 'string' }, group: { type: 'string' } },
  async run({ messaging }, given) {
    const [action = 'list'] = given.words;
    const filter = filterOf(given);
    refuseTooWide(action, filter);
    const deadLetters = await DeadLetters.open(messaging);
    try {
      return await carryOut(deadLetters, action, filter);
    } finally {
      await deadLetters.close();
    }
  },
};

async function carryOut(deadLetters: DeadLetters, action: string, filter: DeadLetterFilter): Promise<Report> {
  switch (action) {
    case 'list': {
      const waiting = await deadLetters.list(filter);
      return { ...told(waiting, inOneLine, 'waiting'), isWell: waiting.length === 0 };
    }
    case 'show':
      return told(
        await deadLetters.list(filter),
        (letter) => JSON.stringify(inFull(letter), undefined, 2),
        'shown',
      );
    case 'replay':
      return told(await deadLetters.replay(filter), inOneLine, 'replayed');
    default:
      return told(await deadLetters.discard(filter), inOneLine, 'discarded');
  }
}

function filterOf(given: Arguments): DeadLetterFilter {
  const [topic, id, group] = ['topic', 'id', 'group'].map((name) => optional(given, name));
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(id === undefined ? {} : { id }),
    ...(group === undefined ? {} : { group }),
  };
}

function refuseTooWide(action: string, filter: DeadLetterFilter): void {
  if (!['list', 'show', 'replay', 'discard'].includes(action))
    throw new WrongUsage(`${action} is not known.`);
  const isNarrow = filter.id !== undefined || (action === 'replay' && filter.topic !== undefined);
  if (action !== 'list' && !isNarrow) throw new WrongUsage(`Say which to ${action}.`);
}

const told = (
  letters: readonly DeadLetter[],
  format: (letter: DeadLetter) => string,
  done: string,
): Report => ({
  lines: [...letters.map(format), `${String(letters.length)} ${done}`],
  json: letters.map(inFull),
  isWell: true,
});

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

function inFull({ message, ...letter }: DeadLetter): object {
  const headers = Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]);
  const value = message.value?.toString() ?? null;
  return { ...letter, headers: Object.fromEntries(headers) as unknown, value };
}
