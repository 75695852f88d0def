import { createConnection } from 'node:net';
import { mkdir } from 'node:fs/promises';
import { MissingProgram } from '../missing-program.js';
import { findOnPath, runProgram } from '../run-program.js';
import type { Progress, ServerKind } from '../server-kind.js';

/** Redis, append-only, never evicting: timers and rate limits live in it. */
export const REDIS: ServerKind = {
  name: 'redis',
  title: 'Redis',
  urlVariable: 'REDIS_URL',
  portCount: 1,
  url: ([port]) => `redis://127.0.0.1:${port}`,
  async prepare(folder, [port], progress) {
    const file = await redisServer(progress);
    await mkdir(folder, { recursive: true });
    const network = ['--bind', '127.0.0.1', '--port', String(port)];
    const durability = ['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'];
    return { file, args: [...network, ...durability, '--dir', folder] };
  },
  ping,
};

async function redisServer(progress: Progress): Promise<string> {
  return (await findOnPath('redis-server')) ?? (await install(progress));
}

async function install(progress: Progress): Promise<string> {
  const remedy = 'Install Redis (Debian: apt-get install redis-server) or set REDIS_URL.';
  const apt = await findOnPath('apt-get');
  if (apt === undefined || process.getuid?.() !== 0)
    throw new MissingProgram('redis-server', 'Redis', remedy);
  progress('Redis: installing redis-server with apt-get');
  await runProgram(apt, ['update', '-qq']);
  const quietly = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=120', '--no-install-recommends'];
  await runProgram(apt, ['install', ...quietly, 'redis-server']);
  const file = await findOnPath('redis-server');
  if (file === undefined) throw new MissingProgram('redis-server', 'Redis', remedy);
  return file;
}

/** Speaks the protocol directly: one line out, `+PONG` back. */
function ping(url: string): Promise<void> {
  const { hostname, port, username, password } = new URL(url);
  const login = password === '' ? '' : `AUTH ${username} ${password}`.replace('  ', ' ') + '\r\n';
  return new Promise((resolve, reject) => {
    const socket = createConnection(Number(port || 6379), hostname, () => socket.write(`${login}PING\r\n`));
    socket.setTimeout(2_000, () => socket.destroy(new Error('Redis did not answer within 2 s')));
    socket.once('error', reject);
    socket.on('data', (answer) => {
      socket.end();
      if (answer.includes('+PONG')) resolve();
      else if (!answer.includes('+OK')) reject(new Error(`Redis answered ${answer.toString().trim()}`));
    });
  });
}
