import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cachedProgram } from './program-cache.js';

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'program-cache-'));
});

afterEach(async () => {
  await rm(cache, { recursive: true, force: true });
});

const download = (folder: string) => writeFile(join(folder, 'program'), 'all of it');

describe('the cache of fetched programs', () => {
  it('does not take an interrupted download for a good one', async () => {
    const interrupted = async (folder: string) => {
      await writeFile(join(folder, 'program'), 'half of');
      throw new Error('connection lost');
    };
    await expect(cachedProgram('mongod', interrupted, cache)).rejects.toThrow('connection lost');
    expect(existsSync(join(cache, 'mongod'))).toBe(false);

    const folder = await cachedProgram('mongod', download, cache);

    expect(await readFile(join(folder, 'program'), 'utf8')).toBe('all of it');
  });

  it('downloads once for two who need it at the same time', async () => {
    let downloads = 0;
    const counted = async (folder: string) => {
      downloads += 1;
      await download(folder);
    };

    await Promise.all([cachedProgram('kafka', counted, cache), cachedProgram('kafka', counted, cache)]);

    expect(downloads).toBe(1);
  });

  it('takes over the lock of a process that has died', async () => {
    await writeFile(join(cache, 'redis.lock'), '999999999 1');

    expect(await cachedProgram('redis', download, cache)).toBe(join(cache, 'redis'));
  });
});
