import { readFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair } from 'jose';
import { readConfig } from '@hub/platform/config/read-config.js';
import { Checkpoints } from '../../../apps/funding/src/ledger/checkpoint/checkpoints.js';
import { CheckpointSigner } from '../../../apps/funding/src/ledger/checkpoint/checkpoint-signer.js';
import { LedgerConfig } from '../../../apps/funding/src/ledger/ledger.config.js';
import { ChainEnds } from '../../../apps/funding/src/ledger/storage/chain-ends.js';
import { ledgerCollections } from '../../../apps/funding/src/ledger/storage/ledger-collections.js';
import { type HubCommand, type Report, WrongUsage } from '../hub-command.js';
import type { Operator } from '../operator.js';

/** `hub ledger`: checkpoints, which tell whether the ledger's history was rewritten. */
export const LEDGER: HubCommand = {
  name: 'ledger',
  summary: 'writes and verifies signed checkpoints of the ledger, and makes their key',
  usage: [
    "ledger checkpoint <folder>        writes a signed statement of where each fund's chain ends",
    'ledger verify-checkpoint <file>   was anything before it rewritten? --quick does not replay the ledger',
    'ledger key                        makes a key for LEDGER_CHECKPOINT_KEY, and its public part for auditors',
  ],
  options: { quick: { type: 'boolean' } },
  async run(operator, { words: [action, path = ''], options }) {
    if (action === 'key') return key();
    if (path === '') throw new WrongUsage('It is not said what to do, or with which file.');
    const checkpoints = await checkpointsOf(operator);
    if (action === 'checkpoint') {
      const file = await checkpoints.writeTo(path, new Date());
      return { lines: [file], json: { file }, isWell: true };
    }
    if (action === 'verify-checkpoint') return verified(checkpoints, path, options['quick'] !== true);
    throw new WrongUsage(`There is no action ${String(action)}.`);
  },
};

async function checkpointsOf(operator: Operator): Promise<Checkpoints> {
  const client = await operator.mongo();
  const collections = ledgerCollections(client.db(`${operator.config.DATABASE_PREFIX}funding`));
  const { LEDGER_CHECKPOINT_KEY } = readConfig(LedgerConfig);
  return new Checkpoints(new ChainEnds(client, collections), new CheckpointSigner(LEDGER_CHECKPOINT_KEY));
}

async function verified(checkpoints: Checkpoints, file: string, replay: boolean): Promise<Report> {
  const { checkpoint, problems } = await checkpoints.compare(await readFile(file, 'utf8'), replay);
  const isWell = problems.length === 0;
  const lines = [
    `Made at ${checkpoint.madeAt}, of ${String(checkpoint.funds.length)} funds.`,
    ...problems.map((problem) => `    ${problem}`),
    isWell ? 'The ledger agrees with it.' : 'The ledger DOES NOT AGREE with it.',
  ];
  return { lines, json: { checkpoint, problems }, isWell };
}

async function key(): Promise<Report> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const json = { private: await exportJWK(pair.privateKey), public: await exportJWK(pair.publicKey) };
  const lines = [`private: ${JSON.stringify(json.private)}`, `public:  ${JSON.stringify(json.public)}`];
  return { lines, json, isWell: true };
}
