// Compiles to dist/. The result is built in a folder of its own and moved in file by file, each by a rename, so that a
// process that starts meanwhile never reads half a file; files whose source is gone are removed.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDERS = ['apps', 'libs', 'tools', 'test'].filter((folder) => existsSync(join(ROOT, folder)));
const DIST = join(ROOT, 'dist');
const NEXT = join(DIST, `next-${process.pid}`);

function compile() {
  const swc = join(ROOT, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const options = ['-d', NEXT, '--ignore', '**/*spec.ts', '--ignore', '**/console/page/**', '--quiet'];
  const result = spawnSync(process.execPath, [swc, ...FOLDERS, ...options], { cwd: ROOT, stdio: 'inherit' });
  return result.status ?? 1;
}

/** Catalogues of sentences and the like stand beside the code that imports them. */
function copyData() {
  for (const folder of ['apps', 'libs']) {
    for (const file of filesIn(join(ROOT, folder))) {
      if (!/^[^/]+\/src\/.*\.json$/.test(file)) continue;
      mkdirSync(dirname(join(NEXT, folder, file)), { recursive: true });
      copyFileSync(join(ROOT, folder, file), join(NEXT, folder, file));
    }
  }
}

function moveIn(folder) {
  const built = new Set(filesIn(join(NEXT, folder)));
  for (const file of filesIn(join(DIST, folder))) {
    if (!built.has(file)) rmSync(join(DIST, folder, file), { force: true });
  }
  for (const file of built) moveIfChanged(join(NEXT, folder, file), join(DIST, folder, file));
}

function moveIfChanged(from, to) {
  if (from.endsWith('.map')) liftSources(from);
  if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** A source map names its sources from where it was written; it ends up one folder higher. */
function liftSources(map) {
  writeFileSync(map, readFileSync(map, 'utf8').replace('"sources":["../', '"sources":["'));
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

try {
  process.exitCode = compile();
  if (process.exitCode === 0) {
    copyData();
    FOLDERS.forEach(moveIn);
    await buildPage(ROOT);
  }
} finally {
  rmSync(NEXT, { recursive: true, force: true });
}
