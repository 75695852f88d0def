import { mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processStart } from './process-identity.js';

const RETRY_MS = 100;

/** Runs `work` while holding a lock file; a lock left by a dead process is taken over. */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  while (!(await tryToTake(file))) await delay(RETRY_MS);
  try {
    return await work();
  } finally {
    await unlink(file).catch(() => undefined);
  }
}

async function tryToTake(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(`${process.pid} ${processStart(process.pid) ?? ''}`);
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await removeIfAbandoned(file);
    return false;
  }
}

async function removeIfAbandoned(file: string): Promise<void> {
  const owner = await readFile(file, 'utf8').catch(() => '');
  const [pid, ...start] = owner.split(' ');
  // An empty file is a lock whose owner is just writing its name.
  if (!pid || processStart(Number(pid)) === start.join(' ')) return;
  await unlink(file).catch(() => undefined);
}
