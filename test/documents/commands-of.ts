import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../tools/servers/project-folder.js';

const SHELL_BLOCK = /^```sh\n([\s\S]*?)^```$/gm;
const PATIENCE_MS = 60_000;

/** The shell commands that a page of `docs` shows, block by block. */
export async function commandsOf(page: string): Promise<readonly string[]> {
  const text = await readFile(join(projectFolder(), 'docs', page), 'utf8');
  return [...text.matchAll(SHELL_BLOCK)].map(([, block = '']) => block);
}

/** Runs these commands as one script in a folder of its own, and returns what they print. @throws Error when one fails */
export async function run(
  commands: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  return inFolder(async (cwd) => {
    const script = ['set -euo pipefail', ...commands].join('\n');
    const env = { ...process.env, ...environment };
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd, env, timeout: PATIENCE_MS });
    return stdout;
  });
}

/** The same for commands that do not end by themselves: until they have printed `awaited`. @throws Error when they end before */
export async function runUntil(
  awaited: RegExp,
  commands: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  return inFolder(async (cwd) => {
    const script = ['set -euo pipefail', ...commands].join('\n');
    const child = spawn('bash', ['-c', script], {
      cwd,
      env: { ...process.env, ...environment },
      detached: true,
    });
    let printed = '';
    const timer = setTimeout(() => child.kill(), PATIENCE_MS);
    try {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
      const ended = new Promise<'ended'>((resolve) => child.once('close', () => resolve('ended')));
      const seen = new Promise<'seen'>((resolve) => {
        child.stdout.on('data', () => {
          if (awaited.test(printed)) resolve('seen');
        });
      });
      if ((await Promise.race([ended, seen])) === 'ended') throw new Error(`ended with:\n${printed}`);
      return printed;
    } finally {
      clearTimeout(timer);
      // With the programs it has started.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    }
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-page-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
