import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { withFileLock } from './file-lock.js';

/** Fetched programs live outside the checkout, so that only the first start downloads. */
const CACHE_FOLDER = join(homedir(), '.cache', 'connection-hub');

/**
 * The folder of a fetched program. It is filled beside its final place and renamed when complete, so an
 * interrupted download is never taken for a good one.
 */
export async function cachedProgram(
  name: string,
  fill: (folder: string) => Promise<void>,
  cacheFolder = CACHE_FOLDER,
): Promise<string> {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  return withFileLock(`${folder}.lock`, async () => {
    if (!existsSync(folder)) await fillAndRename(folder, fill);
    return folder;
  });
}

async function fillAndRename(folder: string, fill: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.unfinished-`);
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
