// Everything that can be checked without servers, in one command: npm run check.
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['format', 'prettier', ['--check', '--log-level=warn', '.']],
  ['lint', 'eslint', ['.']],
  ['types', 'tsc', []],
  ['types of the page', 'tsc', ['-p', 'apps/console/page']],
  ['image and manifests', 'node', ['tools/operations/check.mjs']],
  ['unused code and dependencies', 'knip', ['--no-progress']],
  // The architecture tests are unit tests of the folders: test/architecture.
  ['architecture and unit tests', 'jest', ['--selectProjects', 'unit']],
];

const env = {
  ...process.env,
  NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
};
const failed = STEPS.filter(([name, program, args]) => {
  const startedAt = Date.now();
  const { status } = spawnSync(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  process.stdout.write(
    `${status === 0 ? 'passed' : 'FAILED'}  ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`,
  );
  return status !== 0;
}).map(([name]) => name);

process.stdout.write(`${STEPS.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
