import { readFile } from 'node:fs/promises';
import { findText, strikeText, type StruckDocument } from '@hub/aggregate/strike-text.js';
import {
  type Arguments,
  type HubCommand,
  optional,
  type Report,
  required,
  WrongUsage,
} from '../hub-command.js';
import type { Operator } from '../operator.js';

/** Shorter words stand where they are not meant. */
const SHORTEST_TEXT = 4;

interface Found extends StruckDocument {
  readonly service: string;
}

/** `hub strike`: takes words that should never have been written out of all three databases; chains go on to hold. */
export const STRIKE: HubCommand = {
  name: 'strike',
  summary: 'takes words (a name, say) out of all histories, states and read models; the chains go on to hold',
  usage: [
    'strike --text-file <file>   where the words in the file stand; changes nothing, and never prints them',
    'strike --text-file <file> --reason <why> --by <who> --apply   strikes them and puts on record who did it and why;',
    '    ends with 1 when words stay: in large data, in the ledger, or in entries of earlier versions',
  ],
  options: {
    'text-file': { type: 'string' },
    reason: { type: 'string' },
    by: { type: 'string' },
    apply: { type: 'boolean' },
  },
  async run(operator, given) {
    const text = await textOf(given);
    const isApplied = given.options['apply'] === true;
    const mark = {
      reason: isApplied ? required(given, 'reason') : (optional(given, 'reason') ?? ''),
      by: { id: isApplied ? required(given, 'by') : '', role: 'operator' },
      at: new Date(),
    };
    const found = await throughAll(operator, (db, service) =>
      (isApplied ? strikeText : findText)(db, { ...mark, service, text }),
    );
    return report(found, isApplied);
  },
};

async function textOf(given: Arguments): Promise<string> {
  const file = required(given, 'text-file');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new WrongUsage(`${file} cannot be read: ${(error as Error).message}`);
  });
  const words = text.replace(/\r?\n$/, '');
  if (words.trim().length < SHORTEST_TEXT)
    throw new WrongUsage(`The words to strike have ${String(SHORTEST_TEXT)} characters at least.`);
  return words;
}

async function throughAll(
  operator: Operator,
  search: (db: Parameters<typeof findText>[0], service: string) => AsyncIterable<StruckDocument>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const [service, db] of await operator.databases())
    for await (const document of search(db, service)) found.push({ service, ...document });
  return found;
}

function report(found: readonly Found[], isApplied: boolean): Report {
  const left = found.filter((document) => Object.keys(document.left).length > 0);
  const documents = `${String(found.length)} ${found.length === 1 ? 'document' : 'documents'}`;
  const lines = [
    ...found.map(
      ({ service, collection, id, places, left: staying }) =>
        `${service} ${collection}/${id}: ${places.map((place) => inWords(place, staying[place])).join(', ')}`,
    ),
    isApplied
      ? `Struck from ${documents}. Kafka keeps what was published until its retention ends, and so do your backups.`
      : `Found in ${documents}; nothing was changed: --apply strikes them.`,
    ...(left.length > 0
      ? [`Words stay in ${String(left.length)} of them: docs/for-operators.md, Personal data.`]
      : []),
  ];
  return { lines, json: { applied: isApplied, found }, isWell: left.length === 0 };
}

const inWords = (place: string, obstacle: string | undefined): string =>
  obstacle === undefined ? place : `${place} (stays: ${obstacle})`;
