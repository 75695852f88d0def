// Builds the web page into dist/page, when its sources have changed: node tools/build-page.mjs
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { writeFirstSights } from './first-sight.mjs';

const COMPRESSED = /\.(?:css|js|json|svg)$/;

/** Builds the page of the checkout `root`; at once when nothing has changed since the last time. */
export async function buildPage(root) {
  const sources = [
    'apps/console/page',
    'libs/client',
    'package-lock.json',
    'tools/build-page.mjs',
    'tools/first-sight.mjs',
  ].map((path) => join(root, path));
  const out = join(root, 'dist', 'page');
  const stamp = join(out, '.built');
  const newest = String(Math.max(...sources.map(newestIn)));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === newest) return;
  const next = join(root, 'dist', `next-page-${process.pid}`);
  try {
    await inProduction(async () => {
      const { build } = await import('vite');
      await build(options(root, next));
    });
    await writeFirstSights(join(root, 'apps', 'console', 'page'), next);
    compressAll(join(next, 'assets'));
    writeFileSync(join(next, '.built'), newest);
    mkdirSync(join(root, 'dist'), { recursive: true });
    rmSync(out, { recursive: true, force: true });
    renameSync(next, out);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** Whoever builds may run in another mode, such as a test's, which would put React's development files into the page. */
async function inProduction(work) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

const options = (root, outDir) => ({
  root: join(root, 'apps', 'console', 'page'),
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: { '@hub/client': join(root, 'libs', 'client', 'src') } },
  cacheDir: join(root, 'node_modules', '.cache', 'vite'),
  build: {
    outDir,
    emptyOutDir: true,
    manifest: 'assets/manifest.json',
    target: 'es2022',
    // Nothing is inlined: the Content-Security-Policy names files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // What every page begins with is one file: a slow connection pays for each one that it waits for.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      // Libraries that also run on servers say "use client" in every file; a page has nothing else.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
});

function compressAll(folder) {
  for (const name of readdirSync(folder)) {
    if (!COMPRESSED.test(name)) continue;
    const file = join(folder, name);
    const bytes = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

function newestIn(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  const below = readdirSync(path).filter((name) => name !== 'node_modules');
  return Math.max(status.mtimeMs, ...below.map((name) => newestIn(join(path, name))));
}

if (process.argv[1] === import.meta.filename) await buildPage(join(import.meta.dirname, '..'));
