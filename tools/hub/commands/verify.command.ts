import { LargeDataStore } from '@hub/aggregate/large-data-store.js';
import { verifyCollection } from '@hub/aggregate/verify-collection.js';
import { ledgerCollections } from '../../../apps/funding/src/ledger/storage/ledger-collections.js';
import { LedgerReader } from '../../../apps/funding/src/ledger/storage/ledger-reader.js';
import { historyCollections } from '../history-collections.js';
import { type Arguments, type HubCommand, optional, type Report, WrongUsage } from '../hub-command.js';
import type { Operator } from '../operator.js';
import { type ScoreDifference, verifyScores } from '../verify-scores.js';

interface Verdict {
  /** An aggregate's name, or a fund's ledger. */
  readonly what: string;
  readonly entries: number;
  /** Entries from which words were struck on record, if any. */
  readonly struck?: number;
  /** What is wrong, in words. */
  readonly problems: readonly string[];
}

/** `hub verify`: follows every chain from its first entry; `hub verify scores` computes every stored score again. */
export const VERIFY: HubCommand = {
  name: 'verify',
  summary:
    'follows the hash chains of all histories and of the ledger, and replays its balances; or the scores',
  usage: [
    'verify [--large-data]   reads only; ends with 1 when a chain or a balance does not hold',
    'verify scores [--request <id>] [--all]   computes the scores on stored shortlists again, from the histories and with',
    '    the weights of then; names the first that differs, with --all the first of each shortlist, and ends with 1',
  ],
  options: { 'large-data': { type: 'boolean' }, request: { type: 'string' }, all: { type: 'boolean' } },
  async run(operator, given) {
    const { options, words } = given;
    if (words[0] === 'scores') return scores(operator, given);
    if (words[0] !== undefined) throw new WrongUsage(`${words[0]} is not known.`);
    const verdicts = [
      ...(await histories(operator, options['large-data'] === true)),
      ...(await ledgers(operator)),
    ];
    const lines = verdicts.flatMap(({ what, entries, struck = 0, problems }) => [
      `${what}: ${String(entries)} entries, ${problems.length === 0 ? 'sound' : 'BROKEN'}` +
        (struck > 0 ? `, words struck from ${String(struck)}` : ''),
      ...problems.map((problem) => `    ${problem}`),
    ]);
    return { lines, json: verdicts, isWell: verdicts.every(({ problems }) => problems.length === 0) };
  },
};

async function scores(operator: Operator, given: Arguments): Promise<Report> {
  const matching = (await operator.databases()).get('matching');
  if (matching === undefined) throw new Error('matching has no database');
  const requestId = optional(given, 'request');
  const wanted = { all: given.options['all'] === true, ...(requestId !== undefined && { requestId }) };
  const report = await verifyScores(matching, wanted);
  if (requestId !== undefined && report.shortlists === 0)
    throw new WrongUsage(`There is no shortlist of ${requestId}.`);
  const { shortlists, scores: count, fromScoresAlone, differences } = report;
  const isWell = differences.length === 0;
  const lines = [
    `${String(count)} scores on ${String(shortlists)} shortlists, ${isWell ? 'all as they were computed' : 'NOT as they were computed'}`,
    ...(fromScoresAlone > 0
      ? [`    ${String(fromScoresAlone)} of them say only what their fit was summed from`]
      : []),
    ...differences.map((difference) => `    ${inWords(difference)}`),
  ];
  return { lines, json: report, isWell };
}

function inWords(difference: ScoreDifference): string {
  const { requestId, needItemId, offerId, providerId, verdict, weightsVersion, storedFit, fit } = difference;
  const where = `request ${requestId}, need ${needItemId}, offer ${offerId} of ${providerId}`;
  if (verdict === 'weights-unknown') return `${where}: there are no weights ${weightsVersion}`;
  const criteria = difference.criteria.length === 0 ? '' : `, differing in ${difference.criteria.join(', ')}`;
  return `${where}: stored ${String(storedFit)}, computed ${String(fit)} with weights ${weightsVersion}${criteria}`;
}

async function histories(operator: Operator, withLargeData: boolean): Promise<readonly Verdict[]> {
  const databases = await operator.databases();
  const verdicts: Verdict[] = [];
  for (const { service, aggregate, collection } of await historyCollections(operator)) {
    const db = databases.get(service);
    const options = withLargeData && db !== undefined ? { largeData: new LargeDataStore(db) } : {};
    const { entries, struck, broken } = await verifyCollection(collection, aggregate, options);
    const problems = broken.map(({ id, seq, breach }) => `${id}/${String(seq)}: ${breach}`);
    verdicts.push({ what: aggregate, entries, ...(struck !== undefined && { struck }), problems });
  }
  return verdicts;
}

async function ledgers(operator: Operator): Promise<readonly Verdict[]> {
  const db = (await operator.databases()).get('funding');
  if (db === undefined) return [];
  const reader = new LedgerReader(await operator.mongo(), ledgerCollections(db));
  const verdicts: Verdict[] = [];
  for (const fundId of await reader.funds()) {
    const { transfers, problems } = await reader.verify(fundId);
    verdicts.push({ what: `ledger of ${fundId}`, entries: transfers, problems });
  }
  return verdicts;
}
