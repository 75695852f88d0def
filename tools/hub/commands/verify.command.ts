import { LargeDataStore } from '@hub/aggregate/large-data-store.js';
import { verifyCollection } from '@hub/aggregate/verify-collection.js';
import { ledgerCollections } from '../../../apps/funding/src/ledger/storage/ledger-collections.js';
import { LedgerReader } from '../../../apps/funding/src/ledger/storage/ledger-reader.js';
import { historyCollections } from '../history-collections.js';
import type { HubCommand } from '../hub-command.js';
import type { Operator } from '../operator.js';

interface Verdict {
  /** An aggregate's name, or a fund's ledger. */
  readonly what: string;
  readonly entries: number;
  /** What is wrong, in words. */
  readonly problems: readonly string[];
}

/** `hub verify`: follows every chain from its first entry. */
export const VERIFY: HubCommand = {
  name: 'verify',
  summary: 'follows the hash chains of all histories and of the ledger, and replays its balances',
  usage: ['verify [--large-data]   reads only; ends with 1 when a chain or a balance does not hold'],
  options: { 'large-data': { type: 'boolean' } },
  async run(operator, { options }) {
    const verdicts = [
      ...(await histories(operator, options['large-data'] === true)),
      ...(await ledgers(operator)),
    ];
    const lines = verdicts.flatMap(({ what, entries, problems }) => [
      `${what}: ${String(entries)} entries, ${problems.length === 0 ? 'sound' : 'BROKEN'}`,
      ...problems.map((problem) => `    ${problem}`),
    ]);
    return { lines, json: verdicts, isWell: verdicts.every(({ problems }) => problems.length === 0) };
  },
};

async function histories(operator: Operator, withLargeData: boolean): Promise<readonly Verdict[]> {
  const databases = await operator.databases();
  const verdicts: Verdict[] = [];
  for (const { service, aggregate, collection } of await historyCollections(operator)) {
    const db = databases.get(service);
    const options = withLargeData && db !== undefined ? { largeData: new LargeDataStore(db) } : {};
    const { entries, broken } = await verifyCollection(collection, aggregate, options);
    const problems = broken.map(({ id, seq, breach }) => `${id}/${String(seq)}: ${breach}`);
    verdicts.push({ what: aggregate, entries, problems });
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
